import { test } from '../journeys/support/test.ts';
import { ready } from '../journeys/support/visit.ts';
import { PSEUDO_TAGS } from './pseudo-text.ts';
import { fillSiteIn } from './support/answers.ts';
import { expectTranslated } from './support/look.ts';
import { pagesIn, shared } from './support/site.ts';

/**
 * Pages with something to fill in: there the script says more than was built, so they are looked at with an answer to
 * everything. What they say before that was built, and `built.spec.ts` reads it.
 */
const WITH_ANSWERS = /\/(lessons\/\w+|activities|embed|check-in|start)\//;

for (const tag of PSEUDO_TAGS) {
  const all = pagesIn(tag);
  const filled = all.filter((path) => WITH_ANSWERS.test(path) && !path.includes('/advisers/'));

  test(`${tag}: no page has a word of English, and none sticks out`, async ({ page }) => {
    for (const path of all.filter((one) => !filled.includes(one))) {
      await page.goto(path);
      await expectTranslated(page, tag, path);
    }
  });

  for (const [part, pages] of shared(filled, 2).entries()) {
    test(`${tag}: nor has one with an answer to everything (${String(part + 1)})`, async ({ page }) => {
      await fillSiteIn(page, tag);
      for (const path of pages) {
        await page.goto(path);
        if (!path.endsWith('/print/') && (await page.locator('[data-activity]').count()) > 0) await ready(page);
        await expectTranslated(page, tag, path);
      }
    });
  }
}
