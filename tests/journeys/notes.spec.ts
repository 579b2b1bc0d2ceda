import { fill } from '../../src/domain/template/template.ts';
import { edit } from '../../src/wording/en/notes/edit.ts';
import { past } from '../../src/wording/en/notes/past.ts';
import { notes as words, widgets } from '../../src/wording/en/widgets.ts';
import { activityNamed } from './support/content.ts';
import { expectFocusKept } from './support/focus.ts';
import { fillSite, fillSome, noteButton, noteOf, openNotes } from './support/notes.ts';
import { rawRecord, storedTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const run = (id: string, at: string, answers: object) => ({ id, at, answers });
const STEP = 'first-day-next';

test('notes stand by theme or by date, each under a heading', async ({ page }) => {
  await fillSome(page, {
    numbers: { run: run('m2', '2026-11-20T12:00:00.000Z', { applications: '3' }) },
    plan: { run: run('m1', '2026-11-22T12:00:00.000Z', { do: 'read' }) },
    [STEP]: { run: run('m3', '2026-11-22T15:00:00.000Z', { step: 'walk' }) },
  });
  await openNotes(page);
  const shown = () =>
    page
      .locator('.part')
      .evaluateAll((parts) =>
        parts.map((part) => [
          part.querySelector('h2')?.textContent,
          ...[...part.querySelectorAll('[data-note]')].map((note) => note.getAttribute('data-note')),
        ]),
      );
  expect(await shown()).toEqual([
    ['Opening', STEP],
    ['Reflection', 'numbers'],
    ['Closing', 'plan'],
  ]);
  await page.getByLabel(words.orders.date).check();
  expect(await shown()).toEqual([
    ['22 November 2026', STEP, 'plan'],
    ['20 November 2026', 'numbers'],
  ]);
});

test('a search looks into answers and titles, says how many it found, and is kept nowhere', async ({ page, watch }) => {
  await fillSome(page, {
    numbers: {},
    plan: { run: run('m1', '2026-11-22T12:00:00.000Z', { do: 'Ask at the Café Straße' }) },
  });
  await openNotes(page);
  const before = { stored: await storedTexts(page), asked: watch.requests.length, address: page.url() };
  const box = page.getByLabel(words.search);
  const status = (n: number) =>
    expect(
      page.locator('#notes').getByText(fill(n === 1 ? (words.found.one ?? '') : words.found.other, { n, of: 2 })),
    ).toBeVisible();
  for (const [search, found] of [
    ['cafe', ['plan']],
    ['STRASSE ask', ['plan']],
    ['count your', ['numbers']],
    ['zyxquail', []],
  ] as const) {
    await box.fill(search);
    await status(found.length);
    expect(await page.locator('[data-note]').evaluateAll((all) => all.map((one) => one.dataset['note']))).toEqual(
      found,
    );
  }
  await box.press('Enter');
  expect(await storedTexts(page)).toEqual(before.stored);
  expect(page.url()).toBe(before.address);
  expect(watch.requests.length).toBe(before.asked);
  await page.reload();
  await expect(page.locator('[data-note]')).toHaveCount(2);
  await expect(box).toHaveValue('');
});

test('texts are changed in their place, each letter kept at once', async ({ page }) => {
  const [plan, log] = [activityNamed('plan'), activityNamed('debrief')];
  await fillSome(page, { plan: {}, debrief: {}, numbers: {} });
  await openNotes(page);
  const change = async (id: string) => {
    await noteOf(page, id).getByRole('button', { name: words.changeHere }).click();
    await expect(noteOf(page, id).getByRole('button', { name: edit.done })).toBeVisible();
  };
  await change('plan');
  const box = noteOf(page, 'plan').locator('[name="do"]');
  await expect(box).toBeFocused();
  await box.press('End');
  for (const letter of ' ö') {
    await box.pressSequentially(letter);
    expect(JSON.parse((await rawRecord(page, plan)) ?? '')).toMatchObject({
      run: { answers: { do: await box.inputValue() } },
    });
  }
  await noteOf(page, 'plan').locator('[name="day"]').fill('2027-03-01');
  await box.press('Enter');
  await noteOf(page, 'plan').getByRole('button', { name: edit.done }).click();
  await expect(noteOf(page, 'plan').getByRole('button', { name: words.changeHere })).toBeFocused();
  await expect(noteOf(page, 'plan').locator('dl')).toContainText(/Monday,? 1 March 2027/);
  await expect(noteOf(page, 'plan').locator('dl')).toContainText('round0 dox0y ö');

  await change('debrief');
  const cell = noteOf(page, 'debrief').locator('[name="thoughts.2.thought"]');
  await cell.fill('other words');
  expect(JSON.parse((await rawRecord(page, log)) ?? '')).toMatchObject({
    run: { answers: { 'thoughts.2.thought': 'other words' } },
  });

  await change('numbers');
  await noteOf(page, 'numbers').locator('[name="applications"]').fill('many');
  await expect(noteOf(page, 'numbers').getByText(widgets.worksheet.count['not-a-number'])).toBeVisible();
  await expect(noteOf(page, 'numbers').locator('[name="spread"]')).toHaveCount(0);
});

test('an entry that is emptied stays until its boxes are closed', async ({ page }) => {
  await fillSome(page, { [STEP]: {}, plan: {} });
  await openNotes(page);
  await noteOf(page, STEP).getByRole('button', { name: words.changeHere }).click();
  const box = noteOf(page, STEP).locator('[name="step"]');
  await box.fill('');
  await box.fill('again');
  await expect(noteOf(page, STEP).locator('[name="step"]')).toHaveValue('again');
});

test('earlier answers are read beside the present ones, removed, and brought back', async ({ page }) => {
  const earlier = [
    run('m1', '2026-10-01T12:00:00.000Z', { applications: '12', replies: '3' }),
    run('m2', '2026-10-09T12:00:00.000Z', { applications: '20' }),
  ];
  await fillSome(page, {
    numbers: { run: run('m3', '2026-11-22T12:00:00.000Z', { applications: '34', offers: '0' }), past: earlier },
  });
  await openNotes(page);
  const before = await storedTexts(page);
  const note = noteOf(page, 'numbers');
  await note.getByRole('button', { name: 'Earlier answers (2)' }).click();
  await expect(note.getByRole('heading', { name: 'Last changed on' })).toHaveText([
    'Last changed on 9 October 2026',
    'Last changed on 1 October 2026',
  ]);
  const table = note.getByRole('table', { name: 'Last changed on 1 October 2026' });
  await expect(table.getByRole('columnheader')).toHaveText([past.before, past.now]);
  await expect(table.locator('td')).toHaveText(['12', '34', '3', past.nothing, past.nothing, '0']);
  await note.locator('[data-run="m1"]').getByRole('button', { name: past.remove }).click();
  await expect(note.getByRole('status').filter({ hasText: past.removed })).toBeFocused();
  await expect(note.getByRole('table')).toHaveCount(1);
  expect(JSON.parse((await storedTexts(page))['cairn:a:numbers'] ?? '')).toMatchObject({ past: [earlier[1]] });
  await note.getByRole('button', { name: past.undo }).click();
  await expect(note.getByText(past.undone)).toBeVisible();
  await expectFocusKept(page);
  expect(await storedTexts(page)).toEqual(before);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => undefined;
  });
  await note.locator('[data-run="m2"]').getByRole('button', { name: past.remove }).click();
  await expect(note.getByText(past.notRemoved)).toBeVisible();
  await expect(note.getByRole('table')).toHaveCount(2);
});

test('what was written on a page that is gone is shown as it is, and can be found', async ({ page }) => {
  await fillSome(page, { plan: {} });
  await page.evaluate(() => {
    const record = {
      v: 1,
      run: { id: 'm1', at: '2026-11-22T12:00:00.000Z', answers: { thought: 'an old word' } },
      past: [],
    };
    localStorage.setItem('cairn:a:long-gone', JSON.stringify(record));
  });
  await openNotes(page);
  await expect(page.getByRole('heading', { name: words.unknown })).toBeVisible();
  await expect(noteOf(page, 'long-gone').locator('dt')).toHaveText(['thought']);
  await expect(noteOf(page, 'long-gone').locator('dd')).toHaveText(['an old word']);
  await expect(noteOf(page, 'long-gone').getByRole('link')).toHaveCount(0);
  await page.getByLabel(words.search).fill('old word');
  await expect(page.locator('[data-note]')).toHaveCount(1);
});

test('opening every part of the page writes nothing', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  const before = await storedTexts(page);
  await noteButton(page, 'handOff').click();
  await expect(page.locator('.hand-off')).toBeVisible();
  for (const name of ['open', 'move'] as const) {
    await noteButton(page, name).click();
    await expect(page.locator('.keep .panel')).toBeVisible();
  }
  await noteOf(page, 'plan').getByRole('button', { name: words.changeHere }).click();
  await expect(noteOf(page, 'plan').getByRole('button', { name: edit.done })).toBeVisible();
  expect(await storedTexts(page)).toEqual(before);
});

test('a part that cannot be loaded is said to be missing, and nothing is lost', async ({ page, watch }) => {
  watch.expectError(/ERR_FAILED|Failed to fetch|Failed to load/);
  await fillSome(page, { plan: {} });
  await page.route('**/_astro/hand-off.*', (route) => route.abort());
  await openNotes(page);
  await noteButton(page, 'handOff').click();
  await expect(page.getByText(words.notLoaded)).toBeVisible();
  await page.route('**/notes-questions.js', (route) => route.abort());
  await page.goto('/notes/');
  await expect(page.getByText(words.notLoaded)).toBeVisible();
  await expect(noteButton(page, 'save')).toBeVisible();
  await expect(noteButton(page, 'wipe')).toBeVisible();
});

test('stones are filled for what was worked on, and empty again after a wipe', async ({ page }) => {
  await fillSome(page, { numbers: {} });
  await openNotes(page);
  await expect(page.locator('.progress [data-stone="reflection"].done')).toHaveCount(1);
  await expect(page.locator('.progress .done')).toHaveCount(1);
  await expect(page.locator('#progress-said')).toContainText('Reflection');
  await noteButton(page, 'wipe').click();
  await noteButton(page, 'wipeYes').click();
  await expect(page.locator('.progress .done')).toHaveCount(0);
});
