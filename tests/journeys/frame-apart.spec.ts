import { launchAsReaders } from '../config/browser.ts';
import { embedStatus } from '../../src/wording/en/widgets.ts';
import { answersFor, given } from './support/answers.ts';
import { embedOf, ONE_OF_EACH, pour } from './support/embeds.ts';
import { sectionOf, valuesIn } from './support/form.ts';
import { fillFrame, test } from './support/host.ts';
import { KEEPING } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { expect } from './support/test.ts';
import { ready, visit } from './support/visit.ts';

// Browsers keep the storage of a frame apart for each site that shows it; the browser of the other journeys does not.
test.use({ launchOptions: launchAsReaders });

for (const placed of KEEPING) {
  const { id, own } = placed;

  test(`${id}: a frame of another site keeps answers for that site alone, and says so`, async ({ host, context }) => {
    const frame = await host.show('site', own);
    await ready(frame);
    await fillFrame(frame, placed, ['frame']);
    const again = await host.reload();
    await ready(again);
    expect(await valuesIn(sectionOf(again, placed))).toEqual(answersFor(placed));
    await expectSaid(sectionOf(again, placed), ['frame']);
    await expectSaid(await visit(await context.newPage(), placed), ['none']);
  });
}

for (const placed of ONE_OF_EACH) {
  test(`${placed.id}: its page for frames keeps answers for the site that shows it alone`, async ({
    host,
    context,
  }) => {
    const answers = given(answersFor(placed));
    const frame = await host.show('site', embedOf(placed));
    await ready(frame);
    await pour(frame, answers);
    const line = frame.locator('[data-saved]');
    await expect(line).toHaveAttribute('data-saved', 'frame');
    await expect(line).toHaveText(embedStatus.place.frame);
    const again = await host.reload();
    await ready(again);
    expect(given(await valuesIn(sectionOf(again, placed)))).toEqual(answers);
    await expectSaid(await visit(await context.newPage(), placed), ['none']);
  });
}
