import type { Page } from '@playwright/test';
import { answersFor } from './answers.ts';
import { activitiesAt, type Placed } from './content.ts';
import { FAULTS } from './faults.ts';
import { answer, fillIn, sectionOf, unfold } from './form.ts';
import { expectNoNotes, fillSite, noteButton, openNotes } from './notes.ts';
import { plant } from './stored.ts';
import { ready } from './visit.ts';

/** A state in which a reader may find a page, and how it gets there. */
export type State = { readonly name: string; readonly reach: (page: Page, path: string) => Promise<void> };

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await ready(page);
};

/** Opens a lesson and does something to each of its activities. */
const each =
  (act: (page: Page, placed: Placed) => Promise<void>) =>
  async (page: Page, path: string): Promise<void> => {
    await open(page, path);
    for (const placed of activitiesAt(path)) await act(page, placed);
  };

const complete = each((page, placed) => fillIn(sectionOf(page, placed), placed, answersFor(placed)));

const inNumbers = (text: (index: number) => string) =>
  each(async (page, placed) => {
    await unfold(sectionOf(page, placed));
    const numbers = placed.controls.filter(({ kind }) => kind === 'number');
    for (const [index, control] of numbers.entries()) await answer(sectionOf(page, placed), control, text(index));
  });

const planted = (text: string) => async (page: Page, path: string) => {
  await open(page, path);
  for (const placed of activitiesAt(path)) await plant(page, placed, text);
  await page.reload();
  await ready(page);
};

/** Every activity of a lesson answered. */
export const answered: State = { name: 'answered', reach: complete };

/** Every state of the activities of a lesson. */
export const LESSON_STATES: readonly State[] = [
  { name: 'untouched', reach: open },
  {
    name: 'half answered',
    reach: each(async (page, placed) => {
      const half = placed.controls.slice(0, Math.ceil(placed.controls.length / 2)).map(({ name }) => name);
      const values = Object.entries(answersFor(placed)).filter(([name]) => half.includes(name));
      await fillIn(sectionOf(page, placed), placed, Object.fromEntries(values));
    }),
  },
  answered,
  {
    name: 'answered, on a later visit',
    reach: async (page, path) => {
      await complete(page, path);
      await page.reload();
      await ready(page);
    },
  },
  {
    name: 'with everything unfolded',
    reach: async (page, path) => {
      await complete(page, path);
      const folded = page.locator('main details:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
    },
  },
  { name: 'with a word for every number', reach: inNumbers(() => 'abc') },
  { name: 'with a number below zero', reach: inNumbers(() => '-3') },
  { name: 'with every number above the one before it', reach: inNumbers((index) => String(10 + index)) },
  { name: 'with numbers too few to tell', reach: inNumbers((index) => (index === 0 ? '1' : '0')) },
  ...FAULTS.filter(({ name }) => ['refuses localStorage', 'refuses both storages'].includes(name)).map((fault) => ({
    name: `answered in a browser that ${fault.name}`,
    reach: async (page: Page, path: string) => {
      await page.addInitScript(fault.break);
      await complete(page, path);
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
