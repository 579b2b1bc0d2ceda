import { test } from '../journeys/support/test.ts';
import { ready } from '../journeys/support/visit.ts';
import { PSEUDO_TAGS } from './pseudo-text.ts';
import { fillSiteIn } from './support/answers.ts';
import { expectTranslated } from './support/look.ts';
import { pagesIn, shared } from './support/site.ts';

/** Pages with something to fill in, or with what was filled in: there the script says more than was built. */
const WITH_ANSWERS = /\/(lessons\/\w+|activities|embed|check-in|start|notes)\//;

for (const tag of PSEUDO_TAGS) {
  for (const [part, pages] of shared(pagesIn(tag), 2).entries()) {
    test(`${tag}: no page has a word of English, none sticks out (${String(part + 1)})`, async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        await expectTranslated(page, tag, path);
      }
    });
  }

  const filled = pagesIn(tag).filter((path) => WITH_ANSWERS.test(path) && !path.includes('/advisers/'));
  for (const [part, pages] of shared(filled, 2).entries()) {
    test(`${tag}: nor has one with an answer to everything (${String(part + 1)})`, async ({ page }) => {
      await fillSiteIn(page, tag);
      for (const path of pages) {
        await page.goto(path);
        if (!/\/(print|notes)\/$/.test(path) && (await page.locator('[data-activity]').count()) > 0) await ready(page);
        await expectTranslated(page, tag, path);
      }
    });
  }
}
