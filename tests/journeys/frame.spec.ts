import { answersFor } from './support/answers.ts';
import { WORKED_LESSONS, activitiesAt } from './support/content.ts';
import { FAULTS } from './support/faults.ts';
import { fillIn, sectionOf, valuesIn } from './support/form.ts';
import { allowEverybody, fillFrame, test } from './support/host.ts';
import { expectSaid } from './support/status.ts';
import { expect } from './support/test.ts';
import { ready } from './support/visit.ts';

for (const path of WORKED_LESSONS) {
  test.describe(`${path} in a frame`, () => {
    test('of another origin says that answers are kept only there, and they are', async ({ host }) => {
      const frame = await host.show('origin', path);
      await ready(frame);
      for (const placed of activitiesAt(path)) await expectSaid(sectionOf(frame, placed), ['none']);
      await fillFrame(frame, path, ['frame']);
      const again = await host.reload();
      await ready(again);
      for (const placed of activitiesAt(path)) {
        expect(await valuesIn(sectionOf(again, placed))).toEqual(answersFor(placed));
        await expectSaid(sectionOf(again, placed), ['frame']);
      }
    });

    for (const fault of FAULTS) {
      test(`of a browser that ${fault.name} says the truth as well`, async ({ page, host }) => {
        await page.addInitScript(fault.break);
        const frame = await host.show('origin', path);
        await ready(frame);
        for (const placed of activitiesAt(path)) await expectSaid(sectionOf(frame, placed), fault.before);
        for (const placed of activitiesAt(path)) {
          for (const round of [0, 1, 2]) await fillIn(sectionOf(frame, placed), placed, answersFor(placed, round));
          expect(await valuesIn(sectionOf(frame, placed))).toEqual(answersFor(placed, 2));
          await expectSaid(sectionOf(frame, placed), fault.after);
        }
      });
    }

    test('in a sandbox, where everything throws, keeps its text on screen and says so', async ({
      page,
      host,
      baseURL,
    }) => {
      await allowEverybody(page, String(baseURL));
      const frame = await host.show('site', path, 'allow-scripts');
      await ready(frame);
      for (const placed of activitiesAt(path)) await expectSaid(sectionOf(frame, placed), ['none', 'shut']);
      await fillFrame(frame, path, 'lost');
    });

    test('in a sandbox that gets no script can still be filled in, and promises nothing', async ({ host, watch }) => {
      // Written by the browser: a frame without an origin may load no module and no font from a plain web server.
      watch.expectError(/CORS policy|net::ERR_FAILED/);
      const frame = await host.show('site', path, 'allow-scripts');
      await expect(frame.locator('footer')).toBeAttached();
      await fillFrame(frame, path, ['none']);
    });

    test('in a sandbox that runs no script at all can still be filled in', async ({ host, watch }) => {
      // Written by the browser for the scripts of a frame that may run none.
      watch.expectError(/Blocked script execution|CORS policy|net::ERR_FAILED/);
      const frame = await host.show('site', path, '');
      await expect(frame.locator('footer')).toBeAttached();
      await fillFrame(frame, path, ['none']);
    });
  });
}
