import type { Locator, Page } from '@playwright/test';
import { notes as words } from '../../../src/wording/en.ts';
import { answersFor, saidBy, type Values } from './answers.ts';
import { ACTIVITIES, WORKED_LESSONS, activitiesAt, type Placed } from './content.ts';
import { fillIn, sectionOf } from './form.ts';
import { expect } from './test.ts';
import { ready } from './visit.ts';

/** A button of the notes page, by what it says. */
export const noteButton = (page: Page, name: 'wipe' | 'wipeYes' | 'wipeNo' | 'undo'): Locator =>
  page.getByRole('button', { name: words[name], exact: true });

/** Answers every activity of the site. */
export async function fillSite(page: Page, round = 0): Promise<void> {
  for (const path of WORKED_LESSONS) {
    await page.goto(path);
    await ready(page);
    for (const placed of activitiesAt(path)) {
      await fillIn(sectionOf(page, placed), placed, answersFor(placed, round));
    }
  }
}

/** The reader's own answers under one activity on the notes page; what the page remarks on them stands apart. */
const answersUnder = (page: Page, { id }: Placed): Promise<string[]> =>
  page
    .locator(`[data-note="${id}"] dd:not(.remark)`)
    .evaluateAll((found) => found.map(({ textContent }) => textContent));

/** Opens the notes page and waits until it has read what there is. */
export async function openNotes(page: Page): Promise<void> {
  await page.goto('/notes/');
  await expect(page.locator('#notes')).not.toBeEmpty();
}

/** The notes page shows every answer to one activity. */
export async function expectNote(page: Page, placed: Placed, values: Values): Promise<void> {
  await expect.poll(() => answersUnder(page, placed), { message: placed.id }).toEqual(saidBy(placed, values));
}

/** The notes page shows every answer of the site, word for word and in the order of the page. */
export async function expectAllNotes(page: Page, round = 0): Promise<void> {
  for (const placed of ACTIVITIES) await expectNote(page, placed, answersFor(placed, round));
}

/** The notes page has nothing to show, and says so. */
export async function expectNoNotes(page: Page): Promise<void> {
  await expect(page.locator('#notes')).toContainText(words.empty);
  await expect(page.locator('[data-note]')).toHaveCount(0);
  await expect(page.locator('#notes dd')).toHaveCount(0);
}
