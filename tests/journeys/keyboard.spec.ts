import type { Page } from '@playwright/test';
import { site } from '../../src/wording/en/site.ts';
import { answersFor } from './support/answers.ts';
import { fillIn, unfold } from './support/form.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { sitemapPages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

/** More stops than any page has: a page that holds the focus fast would otherwise never end. */
const FAR = 500;

/** The stops that every page begins with, and a few of its own. */
const FIRST = 12;

/** Where the focus is; `trouble` says what a reader could not see. Null once it has left the page. */
const stop = (page: Page): Promise<{ readonly what: string; readonly trouble: string[] } | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const points = [
      [0.5, 0.5],
      [0.1, 0.2],
      [0.9, 0.2],
      [0.1, 0.8],
      [0.9, 0.8],
    ].map(([x = 0, y = 0]) => document.elementFromPoint(left + width * x, top + height * y));
    const seen = points.some(
      (hit) =>
        hit !== null &&
        (element.contains(hit) || hit.contains(element)) &&
        hit !== document.body &&
        hit !== document.documentElement,
    );
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      what: element.outerHTML.slice(0, 100),
      trouble: [
        ...(seen ? [] : ['it is covered or off the screen']),
        ...(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [] : ['it has no outline']),
      ],
    };
  });

/** Goes through a page with the Tab key from top to bottom, and gives the number of stops. */
const walk = async (page: Page, where: string, most = FAR): Promise<number> => {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (!at) return stops;
    expect.soft(at.trouble, `${where}: ${at.what}`).toEqual([]);
  }
  if (most === FAR) throw new Error(`${where} does not let the focus go.`);
  return most;
};

for (const width of [320, 1280]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 640 } });

    for (const placed of REPRESENTATIVE) {
      test(`${placed.id}, answered and unfolded: the focus can be seen everywhere`, async ({ page }) => {
        const section = await visit(page, placed);
        await fillIn(section, placed, answersFor(placed));
        await reload(page, placed);
        await unfold(section);
        await page.evaluate(() => {
          // The next stop is counted from where the focus was last: at the very top.
          document.querySelector<HTMLElement>('a')?.focus();
          window.scrollTo(0, 0);
        });
        expect(await walk(page, placed.id)).toBeGreaterThan(10);
      });
    }

    test('the focus can be seen on the first stops of every page', async ({ page, request }) => {
      for (const path of await sitemapPages(request)) {
        await page.goto(path);
        expect.soft(await walk(page, path, FIRST), path).toBeGreaterThan(1);
      }
    });
  });
}

test('the first stop of every page leads to its text', async ({ page, request }) => {
  for (const path of await sitemapPages(request)) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: site.skip })).toBeFocused();
    await expect(page.getByRole('link', { name: site.skip })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const main = document.querySelector('main');
      const at = document.activeElement;
      return main && at
        ? main.contains(at) || (main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
        : false;
    });
    expect.soft(inside, path).toBe(true);
  }
});
