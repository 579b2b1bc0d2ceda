import { launchAsReaders } from '../config/browser.ts';
import { answersFor } from './support/answers.ts';
import { WORKED_LESSONS, activitiesAt } from './support/content.ts';
import { sectionOf, valuesIn } from './support/form.ts';
import { fillFrame, test } from './support/host.ts';
import { expectSaid } from './support/status.ts';
import { expect } from './support/test.ts';
import { ready } from './support/visit.ts';

// Browsers keep the storage of a frame apart for each site that shows it; the browser of the other journeys does not.
test.use({ launchOptions: launchAsReaders });

for (const path of WORKED_LESSONS) {
  test(`${path} in a frame of another site keeps answers for that site alone, and says so`, async ({
    host,
    context,
  }) => {
    const frame = await host.show('site', path);
    await ready(frame);
    await fillFrame(frame, path, ['frame']);
    const again = await host.reload();
    await ready(again);
    for (const placed of activitiesAt(path)) {
      expect(await valuesIn(sectionOf(again, placed))).toEqual(answersFor(placed));
      await expectSaid(sectionOf(again, placed), ['frame']);
    }
    const own = await context.newPage();
    await own.goto(path);
    await ready(own);
    for (const placed of activitiesAt(path)) await expectSaid(sectionOf(own, placed), ['none']);
  });
}
