import type { Page } from '@playwright/test';
import { WORKED_LESSONS } from './support/content.ts';
import { MISSING, sitemapPages } from './support/site.ts';
import { LESSON_STATES } from './support/states.ts';
import { expect, test } from './support/test.ts';

/** What a program leaves behind where a sentence should stand: an unfilled gap, an object, a missing value. */
const LEFTOVER = /\[object|\bundefined\b|\bNaN\b|\bnull\b|\{\w+\}|\$\{/;

/** Everything on a page that is read: texts, and the attributes that are shown or read aloud. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'content', 'placeholder'];
    const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? '').filter(Boolean),
    );
    return [document.title, ...document.body.innerText.split('\n'), ...spoken];
  });

const expectWhole = async (page: Page, where: string): Promise<void> => {
  const broken = (await wordsOn(page)).filter((text) => LEFTOVER.test(text));
  expect.soft(broken, where).toEqual([]);
};

test('no page shows a gap that nobody filled', async ({ page, request, watch }) => {
  watch.expectError(/status of 404/);
  for (const path of [...(await sitemapPages(request)), MISSING]) {
    await page.goto(path);
    await expectWhole(page, path);
  }
});

for (const path of WORKED_LESSONS) {
  test(`${path} shows no gap that nobody filled, whatever was answered`, async ({ page }) => {
    for (const { name, reach } of LESSON_STATES.filter((state) => !state.name.includes('a browser that'))) {
      await reach(page, path);
      await expectWhole(page, name);
      await page.evaluate(() => {
        localStorage.clear();
      });
    }
  });
}
