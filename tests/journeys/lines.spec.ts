import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { isGeneration } from '../../src/domain/lines/names.ts';
import { fill } from '../../src/domain/template/template.ts';
import { exports, widgets } from '../../src/wording/en/widgets.ts';
import { handOff } from '../../src/wording/en/notes/hand-off.ts';
import { restore } from '../../src/wording/en/notes/restore.ts';
import { given, type Values } from './support/answers.ts';
import { activityNamed } from './support/content.ts';
import { addButton, fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { lineOf, RULES, rulesCame } from './support/lines.ts';
import { noteButton, noteOf, openNotes } from './support/notes.ts';
import { recordFor } from './support/records.ts';
import { plant, rawRecord } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const said = widgets.worksheet.lines;
const { placed } = said;
const placedSaid = (lines: string): string => fill(placed, { lines });

const weigh = activityNamed('weigh');
const people = activityNamed('contact-map');
const dates = activityNamed('dates');
const again = activityNamed('do-again');

const pressRemove = (line: Locator): Promise<void> => line.getByRole('button', { name: said.remove }).click();

/** Removes a line, and waits for it: the rules for lines may still be on their way. */
async function removeIn(line: Locator): Promise<void> {
  const slot = await line.elementHandle();
  await pressRemove(line);
  await expect.poll(() => slot.getAttribute('data-shut'), { message: 'the line is gone' }).toBe('');
}

const tableIn = (section: Locator, id: string): Locator => section.locator(`fieldset.lines[id="${id}"]`);
const undoIn = (section: Locator, id: string): Locator =>
  tableIn(section, id).getByRole('button', { name: said.undo, exact: true });
const givenIn = async (section: Locator): Promise<Values> => given(await valuesIn(section));

/** Text of what reads answers back: the words of the page, one after the other. */
const wordsOf = async (shown: Locator): Promise<string> => (await shown.innerText()).replaceAll(/\s+/g, ' ');

/** The answers in the file that "Save a file" gives, without generations. */
async function savedAnswers(page: Page, id: string): Promise<Values> {
  const download = page.waitForEvent('download');
  await noteButton(page, 'save').click();
  const text = await readFile(await (await download).path(), 'utf8');
  const { records } = JSON.parse(text) as { records: Record<string, { run: { answers: Values } }> };
  const answers = given(records[id]?.run.answers ?? {});
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !isGeneration(name)));
}

/** What everything that reads the sheet of options says of it: notes, paper, the sheet to hand over and the file. */
async function readBack(
  context: BrowserContext,
): Promise<{ readonly texts: readonly string[]; readonly file: Values }> {
  const page = await context.newPage();
  await openNotes(page);
  const noted = await wordsOf(noteOf(page, 'weigh').locator('dl'));
  const file = await savedAnswers(page, 'weigh');
  await noteButton(page, 'handOff').click();
  await expect(page.getByRole('heading', { name: handOff.title })).toBeVisible();
  await page.locator('[data-offer="weigh"]').getByRole('checkbox').first().check();
  const handed = await wordsOf(page.locator('[data-paper]'));
  await page.goto('/activities/weigh/print/');
  const paper = page.locator('.filled > dl');
  await expect(paper).toBeVisible();
  const printed = await wordsOf(paper);
  await page.close();
  return { texts: [noted, handed, printed], file };
}

const BAKERY: Values = {
  'options.1.name': 'Bakery',
  'options.2.name': 'Library',
  'criteria.1.name': 'Pay',
  'cells.1.1': 'good',
  'cells.2.1': 'poor',
  'effort.1': '1',
};

test('a new line inherits nothing of the one that was removed, and “Undo” brings that back with all that hung on it', async ({
  page,
  context,
}) => {
  const section = await visit(page, weigh);
  await fillIn(section, weigh, BAKERY);
  const verdict = section.locator('[data-view=matrix] [role=status]').first();
  await expect(verdict).toContainText('Bakery');

  await removeIn(lineOf(section, weigh, 'options', 1));
  await expect(tableIn(section, 'weigh-options').getByText(said.removed)).toBeVisible();
  await addButton(section, weigh, 'options').click();
  await section.locator('[name="options.1.name"]').fill('Museum');
  const museum: Values = {
    'options.1.name': 'Museum',
    'options.2.name': 'Library',
    'criteria.1.name': 'Pay',
    'cells.2.1': 'poor',
  };
  expect(await givenIn(section)).toEqual(museum);
  await expect(verdict, 'nobody has marked it').not.toContainText('Museum');
  await expect(section.locator('[data-view=matrix] .bars')).toHaveCount(0);
  const without = await readBack(context);
  expect(without.file).toEqual(museum);
  for (const text of without.texts) {
    expect(text).toContain('Museum');
    expect(text).toContain('Poor');
    for (const gone of ['Bakery', 'Good', 'best hours']) expect(text).not.toContain(gone);
  }

  await undoIn(section, 'weigh-options').click();
  const both: Values = { ...museum, 'options.3.name': 'Bakery', 'cells.3.1': 'good', 'effort.1': '3' };
  expect(await givenIn(section)).toEqual(both);
  await expect(section.locator('[name="options.3.name"]')).toBeFocused();
  await expect(verdict).toContainText('Bakery');
  const back = await readBack(context);
  expect(back.file).toEqual(both);
  for (const text of back.texts) expect(text).toMatch(/Museum.*Library.*Bakery.*Good.*best hours\? Bakery/);
  await reload(page, weigh);
  expect(await givenIn(section), 'after a reload').toEqual(both);
});

/** A sheet with some answers here, and others of it from a file, put together. */
async function together(page: Page, id: string, here: Values, there: Values): Promise<void> {
  await page.goto('/privacy/');
  await plant(page, activityNamed(id), recordFor(here));
  await openNotes(page);
  await noteButton(page, 'open').click();
  const run = { id: 'm2', at: '2026-11-22T12:00:00.000Z', answers: there };
  const text = JSON.stringify({
    format: 'cairn-answers',
    v: 1,
    at: run.at,
    records: { [id]: { v: 1, run, past: [] } },
  });
  await page
    .getByLabel(restore.file)
    .setInputFiles({ name: 'cairn-answers.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator(`[data-restore="${id}"]`).getByLabel(restore.choices.merge).check();
  await page.getByRole('button', { name: restore.apply }).click();
  await expect(page.getByText(restore.done.one ?? '')).toBeVisible();
}

test('“Put both together” makes two people of two people', async ({ page }) => {
  await together(
    page,
    'contact-map',
    { 'people.1.who': 'Anna' },
    { 'people.1.who': 'Ben', 'people.1.close': 'close', 'people.1.near': 'in-field', 'first.1': '1' },
  );
  await expect(noteOf(page, 'contact-map').locator('dd').first()).toHaveText('Anna\nBen · Close · In the field', {
    useInnerText: true,
  });
  const section = await visit(page, people);
  expect(await givenIn(section)).toEqual({
    'people.1.who': 'Anna',
    'people.2.who': 'Ben',
    'people.2.close': 'close',
    'people.2.near': 'in-field',
    'first.1': '2',
  });
});

test('“Put both together” gives no line the day of another, in the calendar file neither', async ({ page }) => {
  await together(page, 'dates', { 'list.1.what': 'Phone bill' }, { 'list.1.what': 'Rent', 'list.1.by': '2026-12-01' });
  const section = await visit(page, dates);
  expect(await givenIn(section)).toEqual({
    'list.1.what': 'Phone bill',
    'list.2.what': 'Rent',
    'list.2.by': '2026-12-01',
  });
  const entries = section.locator('[data-view=calendar] .days > li');
  await expect(entries.filter({ hasText: 'Rent' })).toContainText('1 December');
  await expect(entries.filter({ hasText: 'Phone bill' })).not.toContainText('December');
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: exports.ics, exact: true }).click();
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await (await download).path(), 'utf8')) as unknown[]);
  const days = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString());
  expect(days).toEqual(['2026-12-01']);
});

for (const hears of [true, false]) {
  test(`“Undo” writes over nothing that another tab has put there since${hears ? '' : ', heard of or not'}`, async ({
    page,
    context,
  }) => {
    const section = await visit(page, people);
    await fillIn(section, people, { 'people.1.who': 'Anna', 'people.2.who': 'Ben', 'first.1': '1' });
    await removeIn(lineOf(section, people, 'people', 1));
    if (!hears) {
      // A tab that sleeps gets no event.
      await page.evaluate(() => {
        window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
      });
    }
    const other = await visit(await context.newPage(), people);
    await fillIn(other, people, { 'people.1.who': 'Cleo', 'people.1.close': 'half-known' });
    if (hears) await expect(section.locator('[name="people.1.who"]')).toHaveValue('Cleo');
    await undoIn(section, 'contact-map-people').click();
    const all = {
      'people.1.who': 'Cleo',
      'people.1.close': 'half-known',
      'people.2.who': 'Ben',
      'people.3.who': 'Anna',
      'first.1': '3',
    };
    for (const one of [section, other]) await expect.poll(() => givenIn(one)).toEqual(all);
  });
}

test('what comes back after a wipe is another line than the one that was written since', async ({ page, context }) => {
  await page.goto('/privacy/');
  await plant(page, people, recordFor({ 'people.1.who': 'Anna', 'people.1.close': 'close', 'first.1': '1' }));
  await openNotes(page);
  await noteButton(page, 'wipe').click();
  await noteButton(page, 'wipeYes').click();
  const section = await visit(await context.newPage(), people);
  await fillIn(section, people, { 'people.1.who': 'Ben' });
  await noteButton(page, 'undo').click();
  await expect
    .poll(() => givenIn(section))
    .toEqual({ 'people.1.who': 'Ben', 'people.2.who': 'Anna', 'people.2.close': 'close', 'first.1': '2' });
});

test('a line that is emptied, to be written anew, stays under the hand of the reader', async ({ page }) => {
  await page.goto('/privacy/');
  await plant(page, weigh, recordFor({ 'options.1.name': 'Bakery', 'options.4.name': 'Library' }));
  const section = await visit(page, weigh);
  const box = section.locator('[name="options.4.name"]');
  await box.fill('');
  await expect(box).toBeVisible();
  await expect(box).toBeFocused();
  await page.keyboard.type('Museum');
  expect(await givenIn(section)).toEqual({ 'options.1.name': 'Bakery', 'options.4.name': 'Museum' });
});

test('five removed lines come back one after the other, whatever was added meanwhile; without room that is said', async ({
  page,
}) => {
  const section = await visit(page, people);
  const names = ['Anna', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'];
  const filled = Object.fromEntries(names.map((name, index) => [`people.${String(index + 1)}.who`, name]));
  await fillIn(section, people, filled);
  for (let count = 0; count < 6; count += 1) await removeIn(lineOf(section, people, 'people', 1));
  await addButton(section, people, 'people').click();
  await section.locator('[name="people.1.who"]').fill('Gil');
  const undo = undoIn(section, 'contact-map-people');
  for (let count = 0; count < 5; count += 1) await undo.click();
  await expect(undo, 'the first of six is not held any more').toHaveCount(0);
  expect(Object.values(await givenIn(section)).sort()).toEqual(['Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gil']);

  await removeIn(lineOf(section, people, 'people', 1));
  await addButton(section, people, 'people').click();
  await section.locator('[name="people.1.who"]').fill('Hal');
  const full = await givenIn(section);
  await undo.click();
  await expect(tableIn(section, 'contact-map-people').getByText(said.noRoom)).toBeVisible();
  await expect(undo).toBeFocused();
  expect(await givenIn(section)).toEqual(full);
  await removeIn(lineOf(section, people, 'people', 2));
  await undo.click();
  await undo.click();
  await expect(tableIn(section, 'contact-map-people').getByText(said.noRoom)).toBeVisible();
});

test('a line without anything in it is taken away without an undo', async ({ page }) => {
  const section = await visit(page, people);
  await removeIn(lineOf(section, people, 'people', 2));
  await expect(tableIn(section, 'contact-map-people').locator('> .slot:visible')).toHaveCount(2);
  await expect(undoIn(section, 'contact-map-people')).toHaveCount(0);
  await expect(addButton(section, people, 'people')).toBeFocused();
  expect(await rawRecord(page, people)).toBeNull();
});

test('a line stands once in an order: it is left out of the later lists, and that is said', async ({ page }) => {
  const section = await visit(page, again);
  await fillIn(section, again, { 'pieces.1.work': 'Fractions', 'pieces.2.work': 'Party', 'pieces.3.work': 'Machine' });
  await unfold(section);
  const list = (place: number): Locator => section.locator(`[name="top.${String(place)}"]`);
  const offered = (place: number): Promise<string[]> =>
    list(place)
      .locator('option:not([disabled])')
      .evaluateAll((all) => all.slice(1).map(({ textContent }) => textContent));
  for (const place of [1, 2, 3]) expect(await offered(place)).toEqual(['Fractions', 'Party', 'Machine']);
  await list(1).selectOption('1');
  for (const place of [2, 3]) {
    expect(await offered(place)).toEqual(['Party', 'Machine']);
    await expect(list(place)).toHaveAccessibleDescription(placedSaid('Fractions'));
  }
  await list(2).selectOption('3');
  expect(await offered(3)).toEqual(['Party']);
  await expect(list(3)).toHaveAccessibleDescription(placedSaid('Fractions and Machine'));
  await expect(section.getByText(placedSaid('Fractions and Machine'))).toBeVisible();
  // The first list offers everything: what is picked there is not there any more below.
  expect(await offered(1)).toEqual(['Fractions', 'Party', 'Machine']);
  await list(1).selectOption('3');
  await expect(list(2)).toHaveValue('');
  await reload(page, again);
  await unfold(section);
  expect(await givenIn(section)).toMatchObject({ 'top.1': '3' });
  await expect(list(2)).toHaveValue('');
});

test('where the rules for lines do not arrive, that is said, and nothing is removed', async ({ page, watch }) => {
  watch.expectError(/ERR_FAILED|Failed to fetch|Failed to load/);
  await page.route(RULES, (route) => route.abort());
  const section = await visit(page, people);
  await fillIn(section, people, { 'people.1.who': 'Anna', 'people.2.who': 'Ben' });
  const before = await givenIn(section);
  await pressRemove(lineOf(section, people, 'people', 1));
  await expect(tableIn(section, 'contact-map-people').getByText(said.notLoaded)).toBeVisible();
  expect(await givenIn(section)).toEqual(before);
  await reload(page, people);
  expect(await givenIn(section), 'after a reload').toEqual(before);
  await page.unroute(RULES);
  await reload(page, people);
  await rulesCame(page, section, people);
  await removeIn(lineOf(section, people, 'people', 1));
  await expect.poll(() => givenIn(section)).toEqual({ 'people.2.who': 'Ben' });
});

test('a press on “Remove” counts, though the rules for lines are still on their way', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(RULES, async (route) => {
    await late;
    await route.continue();
  });
  const section = await visit(page, people);
  const both = { 'people.1.who': 'Anna', 'people.2.who': 'Ben' };
  await fillIn(section, people, both);
  await pressRemove(lineOf(section, people, 'people', 1));
  expect(await givenIn(section)).toEqual(both);
  await expect(tableIn(section, 'contact-map-people').getByText(said.notLoaded)).toHaveCount(0);
  arrive();
  await expect.poll(() => givenIn(section)).toEqual({ 'people.2.who': 'Ben' });
  await expect(undoIn(section, 'contact-map-people')).toBeFocused();
});

test('marks of a removed line, as older pages left them, are read back nowhere', async ({ page, context }) => {
  await page.goto('/privacy/');
  const left: Values = {
    'options.1.name': '',
    'options.1.kind': '',
    'options.2.name': 'Library',
    'criteria.1.name': 'Pay',
    'cells.1.1': 'good',
    'cells.2.1': 'poor',
    'cells.2.2': 'fair',
    'effort.1': '1',
  };
  await plant(page, weigh, recordFor(left));
  const section = await visit(page, weigh);
  const counts: Values = { 'options.2.name': 'Library', 'criteria.1.name': 'Pay', 'cells.2.1': 'poor' };
  await expect.poll(() => givenIn(sectionOf(page, weigh))).toEqual(counts);
  const { texts } = await readBack(context);
  for (const text of texts) {
    expect(text).toContain('Library');
    expect(text).toContain('Poor');
    for (const gone of ['Good', 'Fair', 'best hours']) expect(text).not.toContain(gone);
  }
  // And a line that is written into the place now does not find them there.
  await section.locator('[name="options.1.name"]').fill('Museum');
  await expect.poll(() => givenIn(section)).toEqual({ ...counts, 'options.1.name': 'Museum' });
});
