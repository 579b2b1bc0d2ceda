import type { Page } from '@playwright/test';
import { REPRESENTATIVE } from './support/representative.ts';
import { MISSING, sitemapPages } from './support/site.ts';
import { ODD_STATES, walkStates } from './support/states.ts';
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
  // The answers themselves hold a `{gap}`, which has to stay as the reader wrote it.
  const broken = (await wordsOn(page)).filter((text) => LEFTOVER.test(text.replaceAll('{gap}', '')));
  expect.soft(broken, where).toEqual([]);
};

test('no page shows a gap that nobody filled', async ({ page, request, watch }) => {
  watch.expectError(/status of 404/);
  for (const path of [...(await sitemapPages(request)), MISSING]) {
    await page.goto(path);
    await expectWhole(page, path);
  }
});

for (const placed of REPRESENTATIVE) {
  test(`${placed.id} shows no gap that nobody filled, whatever was answered`, async ({ page }) => {
    await walkStates(page, placed, (state) => expectWhole(page, state));
  });
}

for (const { name, reach } of ODD_STATES) {
  test(`the sheet of numbers, ${name}, shows no gap that nobody filled`, async ({ page }) => {
    await reach(page);
    await expectWhole(page, name);
  });
}
