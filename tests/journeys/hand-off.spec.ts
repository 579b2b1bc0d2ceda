import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { fill } from '../../src/domain/template/template.ts';
import { handOff as words } from '../../src/wording/en/notes/hand-off.ts';
import { notes } from '../../src/wording/en/widgets.ts';
import { fillSite, fillSome, noteButton, noteOf, openNotes } from './support/notes.ts';
import { flat, readPdf } from './support/pdf.ts';
import { storedTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const ASK_TWICE = ['kind-letter', 'landing', 'fairness-record'];

const offer = (page: Page, id: string) => page.locator(`[data-offer="${id}"]`);
const tick = (page: Page, id: string) => offer(page, id).getByRole('checkbox').first();
const paper = (page: Page) => page.locator('[data-paper]');
const openSheet = async (page: Page): Promise<void> => {
  await openNotes(page);
  await noteButton(page, 'handOff').click();
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
};
const contentOf = async (download: Promise<Download>): Promise<string> =>
  readFile(await (await download).path(), 'utf8');

test('nothing is ticked beforehand, no check is offered, and the page says that the sheet is empty', async ({
  page,
}) => {
  await fillSite(page);
  await openSheet(page);
  await expect(page.locator('[data-offer] input:checked')).toHaveCount(0);
  await expect(page.getByText(words.nothing)).toBeVisible();
  await expect(paper(page)).toHaveCount(0);
  expect(await page.locator('[data-offer]').count()).toBeGreaterThan(20);
  await expect(page.locator('[data-offer$="-check"]')).toHaveCount(0);
});

for (const id of ASK_TWICE) {
  test(`${id} is asked for twice before it is on the sheet`, async ({ page }) => {
    await fillSome(page, { [id]: {}, plan: {} });
    await openSheet(page);
    await tick(page, id).check();
    const title = await offer(page, id)
      .locator('label > span')
      .first()
      .evaluate((label) => label.firstChild?.textContent?.trim() ?? '');
    await expect(page.getByText(fill(words.askTwice, { title }))).toBeFocused();
    await expect(paper(page)).toHaveCount(0);
    await page.getByRole('button', { name: words.askNo }).click();
    await expect(tick(page, id)).not.toBeChecked();
    await expect(tick(page, id)).toBeFocused();
    await tick(page, id).check();
    await page.getByRole('button', { name: words.askYes }).click();
    await expect(tick(page, id)).toBeChecked();
    await expect(paper(page)).toContainText(title);
  });
}

test('other sheets are not asked for twice', async ({ page }) => {
  await fillSome(page, { plan: {}, numbers: {} });
  await openSheet(page);
  await tick(page, 'plan').check();
  await expect(page.locator('.ask-twice')).toHaveCount(0);
  await expect(paper(page)).toContainText('round0 dox0y');
});

test('what is printed is what was shown, and nothing else', async ({ page }) => {
  await fillSome(page, { plan: {}, numbers: {}, 'kind-letter': {} });
  await openSheet(page);
  await tick(page, 'plan').check();
  await tick(page, 'numbers').check();
  await offer(page, 'plan').getByText(words.leaveOut).click();
  await offer(page, 'plan').getByRole('checkbox', { name: 'Who will know about it?' }).uncheck();
  await page.getByLabel(fill(words.askLine, { n: 2 })).fill('Which of these fits me?');
  const shown = await paper(page).evaluate((sheet) => {
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    let all = '';
    while (texts.nextNode()) all += texts.currentNode.textContent ?? '';
    return all;
  });
  expect(shown).toContain('Which of these fits me?');
  expect(shown).toContain('round0 askx0y');
  expect(shown).not.toContain('round0 withx0y');
  const { text, outside } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
  expect(flat(text).replaceAll('•', '')).toBe(flat(shown));
  expect(outside).toEqual([]);
});

test('while no sheet is being made, the notes are printed', async ({ page }) => {
  await fillSome(page, { plan: {}, numbers: {} });
  await openSheet(page);
  const notesOnly = await readPdf(await page.pdf({ format: 'A4' }));
  expect(flat(notesOnly.text)).toContain('round0dox0y');
  expect(flat(notesOnly.text)).not.toContain(flat(words.explain));
  expect(flat(notesOnly.text)).not.toContain(flat(notes.changeHere));
  await tick(page, 'numbers').check();
  await expect(noteButton(page, 'print')).toBeHidden();
  expect(flat((await readPdf(await page.pdf({ format: 'A4' }))).text)).not.toContain('round0dox0y');
  await noteButton(page, 'handOff').click();
  expect(flat((await readPdf(await page.pdf({ format: 'A4' }))).text)).toContain('round0dox0y');
});

test('the sheet is downloaded as Markdown and as plain text, under names that tell nothing', async ({ page }) => {
  await fillSome(page, {
    plan: { run: { id: 'm1', at: '2026-11-23T18:04:11.000Z', answers: { do: '# read *this*' } } },
  });
  await openSheet(page);
  await tick(page, 'plan').check();
  await page.getByLabel(fill(words.askLine, { n: 1 })).fill('Why?');
  const markdown = page.waitForEvent('download');
  await page.getByRole('button', { name: words.markdown }).click();
  expect((await markdown).suggestedFilename()).toMatch(/^cairn-sheet-\d{4}-\d\d-\d\d\.md$/);
  expect(await contentOf(markdown)).toContain('\\# read \\*this\\*');
  const text = page.waitForEvent('download');
  await page.getByRole('button', { name: words.text }).click();
  expect((await text).suggestedFilename()).toMatch(/^cairn-sheet-\d{4}-\d\d-\d\d\.txt$/);
  const content = await contentOf(text);
  for (const piece of [words.sheetTitle, 'My three lines', '# read *this*', words.sheetAsk, '- Why?'])
    expect(content).toContain(piece);
});

test('what was ticked and asked is kept nowhere', async ({ page }) => {
  await fillSome(page, { plan: {} });
  await openSheet(page);
  const before = await storedTexts(page);
  await tick(page, 'plan').check();
  await page.getByLabel(fill(words.askLine, { n: 1 })).fill('zyxquail');
  expect(await storedTexts(page)).toEqual(before);
  await page.reload();
  await expect(noteOf(page, 'plan')).toBeVisible();
  await noteButton(page, 'handOff').click();
  await expect(page.getByText(words.nothing)).toBeVisible();
  await expect(tick(page, 'plan')).not.toBeChecked();
  await expect(page.getByLabel(fill(words.askLine, { n: 1 }))).toHaveValue('');
});
