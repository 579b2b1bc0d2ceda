import { sitemapPages } from '../journeys/support/site.ts';
import { expect, test } from '../journeys/support/test.ts';
import { PSEUDO_TAGS } from './pseudo-text.ts';
import { englishIn } from './support/english.ts';
import { textsOf } from './support/said.ts';

for (const tag of PSEUDO_TAGS) {
  test(`${tag}: no page has a word of English`, async ({ page, request }) => {
    const pages = (await sitemapPages(request)).filter((path) => path.startsWith(`/${tag}/`));
    expect(pages.length).toBeGreaterThan(50);
    for (const path of pages) {
      await page.goto(path);
      expect.soft(englishIn(await page.evaluate(textsOf)), path).toEqual([]);
    }
  });
}
