import type { Locator, Page } from '@playwright/test';
import { fill } from '../../../src/domain/template/template.ts';
import { notes as words } from '../../../src/wording/en/widgets.ts';
import { answersFor, given, plainAnswersFor, type Values } from './answers.ts';
import { ACTIVITIES, activityNamed, type Placed } from './content.ts';
import { recordFor } from './records.ts';
import { saidBy } from './said.ts';
import { plant } from './stored.ts';
import { expect } from './test.ts';

/** A button of the notes page, by what it says. */
export const noteButton = (
  page: Page,
  name: 'wipe' | 'wipeYes' | 'wipeNo' | 'undo' | 'handOff' | 'save' | 'open' | 'move' | 'print',
): Locator => page.getByRole('button', { name: words[name], exact: true });

/**
 * Puts an answer to everything on the site where the site keeps it, as it would be after answering every activity: that
 * each of them writes exactly this is what `every.spec.ts` and `fields.spec.ts` look at.
 */
export async function fillSite(page: Page, round = 0): Promise<void> {
  await page.goto('/privacy/');
  for (const placed of ACTIVITIES) await plant(page, placed, recordFor(given(answersFor(placed, round))));
}

/** Puts answers to a few activities where the site keeps them: activity id to what of its record differs. */
export async function fillSome(page: Page, records: Readonly<Record<string, object>>): Promise<void> {
  await page.goto('/privacy/');
  for (const [id, changes] of Object.entries(records)) {
    const placed = activityNamed(id);
    await plant(page, placed, recordFor(given(plainAnswersFor(placed)), changes));
  }
}

/** One entry of the notes page. */
export const noteOf = (page: Page, id: string): Locator => page.locator(`[data-note="${id}"]`);

/** The reader's own answers under one activity on the notes page. */
const answersUnder = (page: Page, { id }: Placed): Promise<string[]> =>
  page.locator(`[data-note="${id}"] dd`).evaluateAll((found) => found.map(({ textContent }) => textContent));

/** Waits until the notes page has read what there is. */
async function readNotes(page: Page): Promise<void> {
  const said = page.locator('#notes').getByText(new RegExp(`^(${words.empty}|${words.shut})`));
  await expect(page.locator('[data-note]').or(said).first()).toBeVisible();
}

/** Opens the notes page and waits until it has read what there is. */
export async function openNotes(page: Page): Promise<void> {
  await page.goto('/notes/');
  await readNotes(page);
}

/** The notes page shows every answer to one activity; of a check, how many questions were explained. */
export async function expectNote(page: Page, placed: Placed, values: Values): Promise<void> {
  if (placed.activity.kind === 'quiz') {
    const said = fill(words.explained, { n: Object.keys(given(values)).length, of: placed.controls.length });
    await expect(page.locator(`[data-note="${placed.id}"]`)).toContainText(said);
  }
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
