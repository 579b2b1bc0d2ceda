import { answersFor } from './support/answers.ts';
import { FAULTS } from './support/faults.ts';
import { fillIn, sectionOf, valuesIn } from './support/form.ts';
import { allowEverybody, fillFrame, test } from './support/host.ts';
import { sheet } from './support/numbers-sheet.ts';
import { KEEPING } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { expect } from './support/test.ts';
import { ready } from './support/visit.ts';

for (const placed of KEEPING) {
  const { id, own } = placed;
  const answers = answersFor(placed);

  test(`${id}: a frame of another origin says that answers are kept only there, and they are`, async ({ host }) => {
    const frame = await host.show('origin', own);
    await ready(frame);
    await expectSaid(sectionOf(frame, placed), ['none']);
    await fillFrame(frame, placed, ['frame']);
    const again = await host.reload();
    await ready(again);
    expect(await valuesIn(sectionOf(again, placed))).toEqual(answers);
    await expectSaid(sectionOf(again, placed), ['frame']);
  });

  test(`${id}: a sandbox, where everything throws, keeps its text on screen and says so`, async ({
    page,
    host,
    baseURL,
  }) => {
    await allowEverybody(page, String(baseURL));
    const frame = await host.show('site', own, 'allow-scripts');
    await ready(frame);
    await expectSaid(sectionOf(frame, placed), ['none', 'shut']);
    await fillFrame(frame, placed, 'lost');
  });
}

// What a browser refuses does not depend on what is asked: one sheet stands for all.
const [placed] = KEEPING;
if (!placed) throw new Error('There is no activity.');
const { id, own } = placed;

for (const fault of FAULTS) {
  test(`${id}: a frame of a browser that ${fault.name} says the truth as well`, async ({ page, host }) => {
    await page.addInitScript(fault.break);
    const frame = await host.show('origin', own);
    await ready(frame);
    const section = sectionOf(frame, placed);
    await expectSaid(section, fault.before);
    await fillIn(section, placed, answersFor(placed));
    expect(await valuesIn(section)).toEqual(answersFor(placed));
    await expectSaid(section, fault.after);
  });
}

for (const [what, sandbox] of [
  ['gets no script', 'allow-scripts'],
  ['runs no script at all', ''],
] as const) {
  test(`numbers: a sandbox that ${what} can still be filled in, and promises nothing`, async ({ host, watch }) => {
    // Written by the browser: a frame without an origin may load no module and no font from a plain web server.
    watch.expectError(/Blocked script execution|CORS policy|net::ERR_FAILED/);
    const frame = await host.show('site', sheet.own, sandbox);
    await expect(frame.locator('footer')).toBeAttached();
    await fillFrame(frame, sheet, ['none']);
  });
}
