import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Placed } from './content.ts';

/** The addresses of the rules for lines, which come once a line is filled in or about to be. */
export const RULES = /\/_astro\/rules\.[^/]*\.js$/;

/** A line of a table that can be seen, counted from 1 as they stand. */
export const lineOf = (section: Locator, { id }: Placed, table: string, place: number): Locator =>
  section.locator(`fieldset.lines[id="${id}-${table}"] > .slot:visible`).nth(place - 1);

/** Goes into the first line, and waits until the rules for lines are there. */
export async function rulesCame(page: Page, section: Locator, { id }: Placed): Promise<void> {
  await section.locator(`.lines[id^="${id}-"] .slot:visible :is(input, select, textarea)`).first().focus();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)), {
      message: 'the rules for lines',
      intervals: [20],
    })
    .toContainEqual(expect.stringMatching(RULES));
  // They have arrived; now they have run too.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
}
