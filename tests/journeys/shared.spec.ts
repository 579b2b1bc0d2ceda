import type { Page } from '@playwright/test';
import type { SavedRecord } from '../../src/domain/saved/record.ts';
import { encodeSaveFile } from '../../src/domain/saved/save-file.ts';
import { built, notes } from '../../src/wording/en/widgets.ts';
import { restore } from '../../src/wording/en/notes/restore.ts';
import { site } from '../../src/wording/en/site.ts';
import { launchAsReaders } from '../config/browser.ts';
import { answersFor, given, nothingIn } from './support/answers.ts';
import { fillIn, sectionOf, valuesIn } from './support/form.ts';
import { holdScripts } from './support/gate.ts';
import { expectNoNotes, fillSite, noteButton, noteOf, openNotes } from './support/notes.ts';
import { recordFor } from './support/records.ts';
import { KEEPING } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { storedTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { ready, reload, visit } from './support/visit.ts';

test.use({ launchOptions: launchAsReaders });

const MINUTE = 60_000;
const words = site.shared;

const switchIn = (page: Page) => page.getByRole('checkbox', { name: built.shared }).first();
const bar = (page: Page) => page.getByRole('region', { name: words.label });
const finish = (page: Page) => page.getByRole('button', { name: words.finish });

/** What this site keeps on the device, beside the mark that it is shared. */
const onDevice = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'cairn:p:shared'));

for (const placed of KEEPING) {
  const { id } = placed;
  const answers = answersFor(placed);

  test(`${id}: on a shared computer the answers stay in this tab, and only there`, async ({ page, context }) => {
    const section = await visit(page, placed);
    await fillIn(section, placed, answers);
    await expectSaid(section, ['device']);
    await switchIn(page).check();
    await expectSaid(section, ['tab']);
    await expect(bar(page)).toContainText(words.kept);
    expect(await valuesIn(section)).toEqual(answers);
    expect(await onDevice(page)).toEqual([]);

    await reload(page, placed);
    expect(await valuesIn(sectionOf(page, placed))).toEqual(answers);
    await expectSaid(sectionOf(page, placed), ['tab']);
    await expect(bar(page)).toBeVisible();
    await expect(switchIn(page)).toBeChecked();

    const other = await context.newPage();
    const there = await visit(other, placed);
    expect(await valuesIn(there)).toEqual(nothingIn(placed));
    await expect(bar(other)).toBeVisible();
  });
}

const [placed] = KEEPING;
if (!placed) throw new Error('There is no activity to keep.');
const answers = answersFor(placed);

test('the switch is there at the first answer, and stands in nobody’s way', async ({ page }) => {
  const section = await visit(page, placed);
  await expect(bar(page)).toBeHidden();
  await fillIn(section, placed, answers);
  await expect(switchIn(page)).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expectSaid(section, ['device']);
});

test('a switch that is moved before the script has come counts', async ({ page }) => {
  const gate = await holdScripts(page);
  await page.goto(placed.own, { waitUntil: 'commit' });
  await switchIn(page).check();
  gate.open();
  await ready(page);
  await expect(bar(page)).toBeVisible();
  await fillIn(sectionOf(page, placed), placed, answers);
  await expectSaid(sectionOf(page, placed), ['tab']);
  expect(await onDevice(page)).toEqual([]);
});

test('what was begun as a shared computer can be taken back', async ({ page }) => {
  const section = await visit(page, placed);
  await switchIn(page).check();
  await expect(bar(page)).toBeVisible();
  await fillIn(section, placed, answers);
  await switchIn(page).uncheck();
  await expect(bar(page)).toBeHidden();
  await expectSaid(section, ['device']);
  await reload(page, placed);
  expect(await valuesIn(sectionOf(page, placed))).toEqual(answers);
});

test('“Finish and erase” leaves nothing, at once and for good', async ({ page, context }) => {
  await fillSite(page);
  const section = await visit(page, placed);
  await switchIn(page).check();
  await expect(bar(page)).toBeVisible();
  await fillIn(section, placed, answers);
  await page.evaluate(() => caches.open('test').then((cache) => cache.put('/x', new Response('kept'))));
  await finish(page).click();
  await page.waitForURL('**/erased/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Erased');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  for (const one of [page, await context.newPage()]) {
    const there = await visit(one, placed);
    expect(await valuesIn(there)).toEqual(nothingIn(placed));
    await expect(bar(one)).toBeHidden();
  }
});

test('the notes of a shared computer are those of this tab, and can be finished there', async ({ page, context }) => {
  const section = await visit(page, placed);
  await switchIn(page).check();
  await expect(bar(page)).toBeVisible();
  await fillIn(section, placed, answers);
  await openNotes(page);
  await expect(noteOf(page, placed.id)).toContainText(notes.tab);
  const other = await context.newPage();
  await openNotes(other);
  await expect(noteOf(other, placed.id)).toHaveCount(0);
  await finish(page).click();
  await page.waitForURL('**/erased/');
  expect(await storedTexts(page)).toEqual({});
  await openNotes(page);
  await expectNoNotes(page);
  await expect(bar(page)).toBeHidden();
});

test('a file that is opened on a shared computer stays in this tab', async ({ page }) => {
  await page.goto('/notes/');
  await page.evaluate(() => localStorage.setItem('cairn:p:shared', 'yes'));
  await page.goto('/privacy/');
  await openNotes(page);
  await noteButton(page, 'open').click();
  const file = encodeSaveFile(
    { [placed.id]: JSON.parse(recordFor(given(answers))) as SavedRecord },
    '2026-11-23T18:04:11.000Z',
  );
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: restore.apply }).click();
  await expect(noteOf(page, placed.id)).toContainText(notes.tab);
  expect(await onDevice(page)).toEqual([]);
});

test('a quiet while on a shared computer ends in a question, and a touch takes it back', async ({ page }) => {
  await page.clock.install();
  await visit(page, placed);
  await switchIn(page).check();
  await expect(bar(page)).toContainText(words.kept);
  await page.clock.runFor(3.5 * MINUTE);
  await expect(bar(page)).not.toContainText(words.idle, { useInnerText: true });
  await page.clock.runFor(MINUTE);
  await expect(bar(page)).toContainText(words.idle, { useInnerText: true });
  await page.keyboard.press('Shift');
  await expect(bar(page)).toContainText(words.kept, { useInnerText: true });
});

test('when the part that carries answers does not come, the page says so and keeps as before', async ({
  page,
  context,
  watch,
}) => {
  watch.expectError(/ERR_FAILED|Failed to load resource|dynamically imported/);
  const section = await visit(page, placed);
  await fillIn(section, placed, answers);
  await context.route('**/_astro/shared-computer*.js', (route) => route.abort());
  await switchIn(page).click();
  await expect(bar(page)).toContainText(words.failed, { useInnerText: true });
  await expect(switchIn(page)).not.toBeChecked();
  await expectSaid(section, ['device']);
});
