import type { Page } from '@playwright/test';
import { site } from '../../src/wording/site.en.ts';
import { answersFor } from './support/answers.ts';
import { WORKED_LESSONS, activitiesAt } from './support/content.ts';
import { expectNote } from './support/notes.ts';
import { sitemapPages } from './support/site.ts';
import { LESSON_STATES } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { ready } from './support/visit.ts';

/** More stops than any page has: a page that holds the focus fast would otherwise never end. */
const FAR = 500;

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
const walk = async (page: Page, where: string): Promise<number> => {
  for (let stops = 0; stops < FAR; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (!at) return stops;
    expect.soft(at.trouble, `${where}: ${at.what}`).toEqual([]);
  }
  throw new Error(`${where} does not let the focus go.`);
};

for (const width of [320, 1280]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 640 } });

    for (const path of WORKED_LESSONS) {
      for (const { name, reach } of LESSON_STATES.filter(({ name }) =>
        ['untouched', 'with everything unfolded'].includes(name),
      )) {
        test(`${path}, ${name}: the focus can be seen everywhere`, async ({ page }) => {
          await reach(page, path);
          await page.evaluate(() => {
            (document.activeElement as HTMLElement | null)?.blur();
            window.scrollTo(0, 0);
          });
          await page.goto(path);
          await ready(page);
          expect(await walk(page, path)).toBeGreaterThan(10);
        });
      }
    }

    test('the focus can be seen everywhere on every page', async ({ page, request }) => {
      for (const path of await sitemapPages(request)) {
        await page.goto(path);
        expect.soft(await walk(page, path), path).toBeGreaterThan(3);
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

for (const path of WORKED_LESSONS) {
  test(`${path} can be worked through with the keyboard alone`, async ({ page }) => {
    const sheets = activitiesAt(path);
    const wanted = new Map(
      sheets.flatMap((placed) =>
        Object.entries(answersFor(placed)).map(([name, value]) => [`${placed.id} ${name}`, value]),
      ),
    );
    await page.goto(path);
    await ready(page);
    for (let stops = 0; stops < FAR; stops += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        return {
          tag: element?.localName ?? '',
          type: element?.getAttribute('type') ?? '',
          name: element?.getAttribute('name') ?? '',
          activity: element?.closest<HTMLElement>('[data-activity]')?.dataset['activity'] ?? '',
          text: element?.textContent.trim() ?? '',
        };
      });
      if (at.tag === 'a' && at.text === site.lesson.stop) break;
      if (at.tag === 'summary') await page.keyboard.press('Enter');
      if (at.activity === '' || at.name === '') continue;
      const value = wanted.get(`${at.activity} ${at.name}`) ?? '';
      wanted.delete(`${at.activity} ${at.name}`);
      if (at.type !== 'radio') await page.keyboard.insertText(value);
      else {
        await page.keyboard.press('Space');
        const chosen = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
        for (let tries = 0; (await chosen()) !== value && tries < 10; tries += 1)
          await page.keyboard.press('ArrowDown');
      }
    }
    expect([...wanted.keys()], 'never reached').toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/notes/');
    for (const placed of sheets) await expectNote(page, placed, answersFor(placed));
  });
}
