import type { Page } from '@playwright/test';
import { move } from '../../../src/wording/en/notes/move.ts';
import { notes as words } from '../../../src/wording/en/widgets.ts';
import { answersFor, type Values } from './answers.ts';
import type { Placed } from './content.ts';
import { FAULTS } from './faults.ts';
import { answer, fillIn, unfold } from './form.ts';
import { expectNoNotes, fillSite, fillSome, noteButton, noteOf, openNotes } from './notes.ts';
import { sheet } from './numbers-sheet.ts';
import { plant } from './stored.ts';
import { reload, visit } from './visit.ts';

/** A state in which a reader may find a page, and how it gets there. */
export type State = { readonly name: string; readonly reach: (page: Page) => Promise<void> };

/** The first half of its controls; what they build on comes before them in every file. */
const halfOf = (placed: Placed): Values =>
  Object.fromEntries(Object.entries(answersFor(placed)).slice(0, Math.ceil(placed.controls.length / 2)));

/** Opens every fold of a page. */
const unfoldAll = async (page: Page): Promise<void> => {
  const folded = page.locator('main details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
};

/** Brings an activity through the states that readers leave it in, one after the other, and looks at each. */
export async function walkStates(page: Page, placed: Placed, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto('/privacy/');
  await page.evaluate(() => localStorage.clear());
  const section = await visit(page, placed);
  await look('untouched');
  await fillIn(section, placed, halfOf(placed));
  await look('half answered');
  await fillIn(section, placed, answersFor(placed));
  await reload(page, placed);
  await look('answered, on a later visit');
  await unfoldAll(page);
  await look('with everything unfolded');
}

/** Opens an activity with an answer to everything. */
export async function reachAnswered(page: Page, placed: Placed): Promise<void> {
  await fillIn(await visit(page, placed), placed, answersFor(placed));
}

const inNumbers = (text: (index: number) => string) => async (page: Page) => {
  const section = await visit(page, sheet);
  await unfold(section);
  const numbers = sheet.controls.filter(({ kind }) => kind === 'number');
  for (const [index, control] of numbers.entries()) await answer(section, sheet, control, text(index));
};

const planted = (text: string) => async (page: Page) => {
  await visit(page, sheet);
  await plant(page, sheet, text);
  await reload(page, sheet);
};

/** States that have nothing to do with the kind of field, or only with numbers: each on the sheet that counts a search. */
export const ODD_STATES: readonly State[] = [
  { name: 'with a word for every number', reach: inNumbers(() => 'abc') },
  { name: 'with a number below zero', reach: inNumbers(() => '-3') },
  { name: 'with every number above the one before it', reach: inNumbers((index) => String(10 + index)) },
  { name: 'with numbers too few to tell', reach: inNumbers((index) => (index === 0 ? '1' : '0')) },
  ...FAULTS.filter(({ name }) => ['refuses localStorage', 'refuses both storages'].includes(name)).map((fault) => ({
    name: `answered in a browser that ${fault.name}`,
    reach: async (page: Page) => {
      await page.addInitScript(fault.break);
      await reachAnswered(page, sheet);
    },
  })),
  { name: 'above something unreadable', reach: planted('{') },
  { name: 'above something from a later version', reach: planted('{"v":99}') },
];

const pressed =
  (...names: Parameters<typeof noteButton>[1][]) =>
  async (page: Page) => {
    await fillSite(page);
    await openNotes(page);
    for (const name of names) await noteButton(page, name).click();
  };

/** Every state of the notes page. */
export const NOTES_STATES: readonly State[] = [
  {
    name: 'empty',
    reach: async (page) => {
      await openNotes(page);
      await expectNoNotes(page);
    },
  },
  { name: 'full', reach: pressed() },
  { name: 'asking', reach: pressed('wipe') },
  { name: 'asked, and kept', reach: pressed('wipe', 'wipeNo') },
  { name: 'wiped', reach: pressed('wipe', 'wipeYes') },
  { name: 'wiped, and undone', reach: pressed('wipe', 'wipeYes', 'undo') },
  {
    name: 'with a sheet to hand over, and a question before a private one',
    reach: async (page) => {
      await pressed('handOff')(page);
      for (const id of ['plan', 'kind-letter'])
        await page.locator(`[data-offer="${id}"]`).getByRole('checkbox').first().check();
      await unfoldAll(page);
    },
  },
  {
    name: 'with an entry being changed, and its earlier answers',
    reach: async (page) => {
      const past = [{ id: 'm1', at: '2026-10-01T12:00:00.000Z', answers: { applications: '12' } }];
      await fillSome(page, { numbers: { past }, plan: {} });
      await openNotes(page);
      for (const name of [words.changeHere, 'Earlier answers (1)'])
        await noteOf(page, 'numbers').getByRole('button', { name }).click();
      await noteOf(page, 'numbers').locator('[name="applications"]').fill('many');
      await noteOf(page, 'numbers').getByRole('table').waitFor();
    },
  },
  {
    name: 'with a file being looked at',
    reach: async (page) => {
      const run = { id: 'm1', at: '2026-10-01T12:00:00.000Z', answers: { do: 'theirs' } };
      const records = { plan: { v: 1, run, past: [] }, numbers: { v: 1, run, past: [] } };
      await fillSome(page, { plan: {} });
      await openNotes(page);
      await noteButton(page, 'open').click();
      await page.locator('input[type=file]').setInputFiles({
        name: 'cairn-answers.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ format: 'cairn-answers', v: 1, at: run.at, records })),
      });
      await page.locator('[data-is="differs"] summary').click();
    },
  },
  {
    name: 'with a link and a code',
    reach: async (page) => {
      await fillSome(page, { 'first-day-next': {} });
      await openNotes(page);
      await noteButton(page, 'move').click();
      await page.locator('[data-move] input').check();
      await page.getByRole('button', { name: move.make }).click();
      await page.locator('svg.qr').waitFor();
    },
  },
  {
    name: 'with something unreadable',
    reach: async (page) => {
      await fillSite(page);
      await page.evaluate(() => {
        for (const [index, key] of Object.keys(localStorage).entries()) {
          if (key.startsWith('cairn:a:')) localStorage.setItem(key, index % 2 === 0 ? '{' : '{"v":99}');
        }
      });
      await openNotes(page);
    },
  },
];
