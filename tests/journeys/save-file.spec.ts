import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { restore as words } from '../../src/wording/en/notes/restore.ts';
import { notes } from '../../src/wording/en/widgets.ts';
import { ACTIVITIES } from './support/content.ts';
import { expectFocusKept } from './support/focus.ts';
import { expectAllNotes, expectNoNotes, fillSite, fillSome, noteButton, noteOf, openNotes } from './support/notes.ts';
import { storedTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';

/** Saves a file and returns its text. */
const saved = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await noteButton(page, 'save').click();
  await expect(page.getByText(notes.saved)).toBeVisible();
  expect((await download).suggestedFilename()).toMatch(/^cairn-answers-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await (await download).path(), 'utf8');
};

const give = (page: Page, text: string | Buffer): Promise<void> =>
  page.getByLabel(words.file).setInputFiles({
    name: 'cairn-answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** Opens the notes and gives them a file. */
const openFile = async (page: Page, text: string): Promise<void> => {
  await openNotes(page);
  await noteButton(page, 'open').click();
  await give(page, text);
};

const line = (page: Page, id: string): Locator => page.locator(`[data-restore="${id}"]`);
const choose = (page: Page, id: string, choice: keyof typeof words.choices) =>
  line(page, id).getByLabel(words.choices[choice]).check();
const apply = (page: Page) => page.getByRole('button', { name: words.apply }).click();

const record = (id: string, answers: object, past: readonly object[] = []) => ({
  v: 1,
  run: { id, at: '2026-11-22T12:00:00.000Z', answers },
  past,
});
const fileOf = (records: object): string =>
  JSON.stringify({ format: 'cairn-answers', v: 1, at: '2026-11-23T18:04:11.000Z', records });

test('a file carries everything to another browser, where the notes are the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await fillSite(page);
  await page.evaluate(() => {
    const gone = {
      v: 1,
      run: { id: 'm1', at: '2026-11-22T12:00:00.000Z', answers: { x: 'kept' } },
      past: [],
      later: 1,
    };
    localStorage.setItem('cairn:a:long-gone', JSON.stringify(gone));
  });
  await openNotes(page);
  const text = await saved(page);
  const before = await storedTexts(page);
  expect(Object.keys(before)).toHaveLength(ACTIVITIES.length + 1);

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await openFile(other, text);
  await expect(other.locator('[data-is="new"]')).toHaveCount(ACTIVITIES.length + 1);
  expect(await storedTexts(other), 'nothing is taken over unasked').toEqual({});
  await apply(other);
  await expect(other.getByText(words.done.other.replace('{n}', String(ACTIVITIES.length + 1)))).toBeVisible();
  expect(await storedTexts(other)).toEqual(before);
  await expectAllNotes(other);
  await expect(noteOf(other, 'long-gone')).toContainText('kept');
  await other.getByRole('button', { name: words.undo }).click();
  await expect(other.getByText(words.undone)).toBeVisible();
  expect(await storedTexts(other)).toEqual({});
  await expectNoNotes(other);
  await context.close();
});

test('each sheet is shown as new, the same or different, and differences can be read', async ({ page }) => {
  await fillSome(page, {
    plan: { run: { id: 'm1', at: '2026-11-20T12:00:00.000Z', answers: { do: 'mine', ask: 'same' } } },
    numbers: { run: { id: 'm1', at: '2026-11-20T12:00:00.000Z', answers: { applications: '3' } } },
  });
  const file = fileOf({
    plan: record('m2', { do: 'theirs', ask: 'same', leave: 'why' }),
    numbers: record('m1', { applications: '3' }),
    'first-day-next': record('m1', { step: 'walk' }),
    broken: 'nothing',
  });
  await openFile(page, file);
  const shown = page
    .locator('[data-restore]')
    .evaluateAll((all) => all.map((one) => [one.dataset['restore'], one.dataset['is']]));
  await expect(page.locator('[data-restore]')).toHaveCount(3);
  expect(await shown).toEqual([
    ['plan', 'differs'],
    ['first-day-next', 'new'],
    ['numbers', 'same'],
  ]);
  await expect(page.getByText(words.refused.one ?? '')).toBeVisible();
  await expect(line(page, 'plan').getByLabel(words.choices.keep)).toBeChecked();
  await line(page, 'plan').getByText(words.look).click();
  await expect(line(page, 'plan').locator('td')).toHaveText(['mine', 'theirs', words.nothing, 'why']);
});

for (const { choice, now, earlier } of [
  { choice: 'keep', now: { do: 'mine' }, earlier: [] },
  { choice: 'replace', now: { do: 'theirs', leave: 'why' }, earlier: [{ do: 'mine' }] },
  { choice: 'merge', now: { do: 'mine', leave: 'why' }, earlier: [{ do: 'theirs', leave: 'why' }] },
] as const) {
  test(`“${words.choices[choice]}” does what it says, and can be undone`, async ({ page }) => {
    await fillSome(page, { plan: { run: { id: 'm1', at: '2026-11-20T12:00:00.000Z', answers: { do: 'mine' } } } });
    const before = await storedTexts(page);
    await openFile(page, fileOf({ plan: record('m2', { do: 'theirs', leave: 'why' }) }));
    await choose(page, 'plan', choice);
    await apply(page);
    await expect(page.getByText(choice === 'keep' ? words.doneNothing : (words.done.one ?? ''))).toBeVisible();
    await expectFocusKept(page);
    const stored = JSON.parse((await storedTexts(page))['cairn:a:plan'] ?? '') as ReturnType<typeof record>;
    expect(stored.run.answers).toMatchObject(now);
    expect(stored.past).toEqual(earlier.map((answers) => expect.objectContaining({ answers }) as unknown));
    if (choice === 'keep') return;
    await page.getByRole('button', { name: words.undo }).click();
    expect(await storedTexts(page)).toEqual(before);
  });
}

test('leaving everything as it is changes nothing', async ({ page }) => {
  await openFile(page, fileOf({ plan: record('m2', { do: 'theirs' }) }));
  await page.getByRole('button', { name: words.cancel }).click();
  await expect(page.getByText(words.cancelled)).toBeVisible();
  expect(await storedTexts(page)).toEqual({});
});

for (const [what, text, fault] of [
  ['no JSON', 'Dear diary', 'not-json'],
  ['half a file', fileOf({ plan: record('m', { do: 'x' }) }).slice(0, -4), 'not-json'],
  ['other JSON', '{"a":1}', 'not-ours'],
  ['a later version', '{"format":"cairn-answers","v":2,"records":{}}', 'newer'],
  ['nothing', '', 'empty'],
  ['far too much', ' '.repeat(3_000_000), 'too-large'],
] as const) {
  test(`a file with ${what} is refused with a reason, and another can be opened`, async ({ page }) => {
    await openFile(page, text);
    await expect(page.getByText(words.faults[fault])).toBeVisible();
    expect(await storedTexts(page)).toEqual({});
    await give(page, fileOf({ plan: record('m2', { do: 'theirs' }) }));
    await expect(line(page, 'plan')).toBeVisible();
  });
}

test('a browser that does not keep is not said to have kept', async ({ page }) => {
  await openFile(page, fileOf({ plan: record('m2', { do: 'theirs' }) }));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await apply(page);
  await expect(page.getByText(words.notKept.one ?? '')).toBeVisible();
  await expect(page.getByRole('button', { name: words.undo })).toHaveCount(0);
});

test('the undo is gone when the page is left', async ({ page }) => {
  await openFile(page, fileOf({ plan: record('m2', { do: 'theirs' }) }));
  await apply(page);
  await expect(page.getByRole('button', { name: words.undo })).toBeVisible();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  });
  await expect(page.getByRole('button', { name: words.undo })).toHaveCount(0);
  expect(await storedTexts(page)).toMatchObject({ 'cairn:a:plan': expect.stringContaining('theirs') });
});
