import type { Page } from '@playwright/test';
import { site } from '../../src/wording/en/site.ts';
import { activityNamed, type Placed } from './support/content.ts';
import { fillIn, valuesIn } from './support/form.ts';
import { openNotes, noteButton } from './support/notes.ts';
import { recordFor } from './support/records.ts';
import { shiftsIn, watchShifts } from './support/shifts.ts';
import { expectSaid } from './support/status.ts';
import { plant } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { ready, reload, visit } from './support/visit.ts';

const AGAIN = '/start/again/';
const asked = activityNamed('last-step');
const step = (lesson: string): Placed => activityNamed(`${lesson}-next`);

/** A next step as it was written on a day of November. */
const wrote = (page: Page, lesson: string, day: string, words: string): Promise<void> => {
  const run = { id: lesson, at: `2026-11-${day}T10:00:00.000Z`, answers: { step: words } };
  return plant(page, step(lesson), recordFor({}, { run }));
};

const quoted = (page: Page) => page.locator('main blockquote');
const older = (page: Page) => page.getByText(site.start.older);

test('a next step stands there again, and what became of it is kept', async ({ page }) => {
  const words = 'On Thursday, on the bus, I will write to K. & ask <b>one</b> thing.';
  await fillIn(await visit(page, step('reply')), step('reply'), { step: words });
  const section = await visit(page, asked, AGAIN);
  await expect(quoted(page)).toBeVisible();
  await expect(quoted(page)).toHaveText(words);
  await fillIn(section, asked, { happened: 'partly' });
  await expectSaid(section, ['device']);
  await expect(older(page)).toBeHidden();

  await watchShifts(page);
  await reload(page, asked);
  await expect(quoted(page)).toHaveText(words);
  expect(await valuesIn(section)).toEqual({ happened: 'partly' });
  expect(await shiftsIn(page)).toEqual([]);
  await openNotes(page);
  await expect(page.locator('[data-note="last-step"]')).toContainText('Partly');
});

test('with nothing kept, the page asks for nothing, and has the same lessons', async ({ page }) => {
  await watchShifts(page);
  await page.goto(AGAIN);
  await ready(page);
  await expect(quoted(page)).toBeHidden();
  await expect(page.locator('[data-activity]')).toBeHidden();
  expect(await shiftsIn(page)).toEqual([]);
  const lessons = () => page.locator('main ol strong').allTextContents();
  const before = await lessons();
  expect(before).toHaveLength(3);
  await wrote(page, 'weigh', '20', 'On Friday I will rest.');
  await page.reload();
  await expect(quoted(page)).toBeVisible();
  expect(await lessons()).toEqual(before);
});

test('the newest step counts, also when one is empty, from a later version or not to be read', async ({ page }) => {
  await page.goto(AGAIN);
  await wrote(page, 'weigh', '20', 'On Friday I will rest.');
  await wrote(page, 'reply', '22', 'On Sunday I will write.');
  await wrote(page, 'wants', '23', '  ');
  await plant(page, step('nearby'), '{');
  await plant(page, step('good-word'), recordFor({ step: 'Later.' }, { v: 2 }));
  await reload(page, asked);
  await expect(quoted(page)).toHaveText('On Sunday I will write.');
});

test('an answer that is older than the step is told to be so, until it is given anew', async ({ page }) => {
  await page.goto(AGAIN);
  await wrote(page, 'reply', '22', 'On Sunday I will write.');
  await plant(
    page,
    asked,
    recordFor({}, { run: { id: 'a', at: '2026-11-21T10:00:00.000Z', answers: { happened: 'no' } } }),
  );
  const section = await reload(page, asked);
  await expect(older(page)).toBeVisible();
  await fillIn(section, asked, { happened: 'yes' });
  await expect(older(page)).toBeHidden();
});

test('a step that is wiped in another tab is gone from the page', async ({ page, context }) => {
  await page.goto(AGAIN);
  await wrote(page, 'reply', '22', 'On Sunday I will write.');
  await reload(page, asked);
  await expect(quoted(page)).toBeVisible();
  const other = await context.newPage();
  await openNotes(other);
  await noteButton(other, 'wipe').click();
  await noteButton(other, 'wipeYes').click();
  await expect(quoted(page)).toBeHidden();
  await expect(quoted(page)).toHaveText('');
});

test('somebody who is just looking finds the text to send to a friend already chosen, once', async ({ page }) => {
  const message = activityNamed('message');
  await page.goto('/start/looking/');
  await page.locator('main a[href*="#kind="]').click();
  await ready(page);
  const list = page.locator('select[name="kind"]');
  await expect(list).toHaveValue('send-to-friend');
  await expect(page.locator('main .letter')).toContainText('I am sorry about your news');
  expect(new URL(page.url()).hash).toBe('');
  await list.selectOption('thank-you');
  await reload(page, message);
  await expect(list).toHaveValue('thank-you');
});

test('a character that a mail program left at the end of a link does not keep its choice from being made', async ({
  page,
}) => {
  for (const stray of ['.', ')', '?', '…', '%20', '”', ',', '!']) {
    await page.goto('/privacy/');
    await page.goto(`/activities/message/#kind=send-to-friend${stray}`);
    await ready(page);
    await expect(page.locator('select[name="kind"]'), stray).toHaveValue('send-to-friend');
    expect(new URL(page.url()).hash).toBe('');
  }
});
