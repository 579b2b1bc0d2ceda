import type { BrowserContext, Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { isGeneration, isOfLines } from '../../src/domain/lines/names.ts';
import { widgets } from '../../src/wording/en/widgets.ts';
import { textFor } from '../lines/play.ts';
import { Desk, Tab } from '../lines/reference.ts';
import { LINED, type LinedSheet } from '../lines/sheets.ts';
import { manyStepsOfTwo, type Step } from '../lines/steps.ts';
import { given, type Values } from './support/answers.ts';
import { activityNamed, type Placed } from './support/content.ts';
import { addButton, put, unfold, valuesIn } from './support/form.ts';
import { rulesCame } from './support/lines.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

// The sequences of `tests/lines/model.test.ts`, a few of them, through the controls of two tabs of one browser. What is
// not offered on the page is done in neither: everything that is done is done by hand.

const words = widgets.worksheet.lines;
const { remove: removeSaid, undo: undoSaid } = words;

/** Sequences that are played, spread over all sheets that have a table. */
const RUNS = 20;

/** Every sheet once, and those with more than lines once more. */
const SHEETS = [
  ...LINED,
  ...LINED.filter(({ grids }) => grids.length > 0),
  ...LINED.filter(({ ranks }) => ranks.length > 0),
];

/** Every second one goes on in three places only, where tabs meet more often. */
const SEQUENCES = fc.sample(manyStepsOfTwo, { numRuns: RUNS, seed: 20261123 }).map((steps, number) =>
  steps.map((step) => {
    if (number % 2 === 0) return step;
    if (step.do === 'mark') return { ...step, one: step.one % 3, other: step.other % 3 };
    return 'line' in step ? { ...step, line: step.line % 3 } : step;
  }),
);

type Seat = { readonly page: Page; readonly section: Locator; readonly tab: Tab };

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** Opens the sheet in a tab, with the rules for its lines there. */
async function sit(page: Page, placed: Placed, open: () => Promise<Locator>): Promise<Locator> {
  const section = await open();
  await unfold(section);
  await rulesCame(page, section, placed);
  return section;
}

/** The element of a control; null where the reader cannot get at it. */
async function reached(section: Locator, name: string): Promise<Locator | null> {
  const box = section.locator(`[name="${name}"]`);
  return (await box.isVisible()) ? box : null;
}

/** Opens lines until the control can be seen. */
async function opened(section: Locator, placed: Placed, table: string, name: string): Promise<Locator | null> {
  const add = addButton(section, placed, table);
  while (!(await reached(section, name)) && (await add.isVisible())) await add.click();
  return reached(section, name);
}

/** Whether a list offers something to pick. */
const offers = async (list: Locator, value: string): Promise<boolean> =>
  (await list.locator(`option[value="${value}"]:not([disabled])`).count()) > 0;

/** Does a step on the page, and in the reference where the page offered it. */
async function play(step: Step, sheet: LinedSheet, placed: Placed, { page, section, tab }: Seat): Promise<void> {
  const table = 'table' in step ? at(sheet.tables, step.table) : undefined;
  const lines = section.locator(`fieldset.lines[id="${placed.id}-${table?.id ?? ''}"]`);
  switch (step.do) {
    case 'type': {
      const column = table && at(table.columns, step.column);
      if (!table || !column) return;
      const place = step.line % table.max;
      const name = `${table.id}.${String(place + 1)}.${column.id}`;
      const text = textFor(column, step.text);
      const control = placed.controls.find((one) => one.name === name);
      const box = await opened(section, placed, table.id, name);
      if (!control || !box || (control.kind === 'select' && !(await offers(box, text)))) return;
      await put(section, control, text);
      tab.type(table.id, place, column.id, text);
      return;
    }
    case 'mark': {
      const grid = at(sheet.grids, step.grid);
      const [of, by] = [grid?.of, grid?.by].map((id) => sheet.tables.find((one) => one.id === id));
      if (!grid || !of || !by) return;
      const [one, other] = [step.one % of.max, step.other % by.max];
      const list = await reached(section, `${grid.id}.${String(one + 1)}.${String(other + 1)}`);
      if (!list) return;
      const mark = at([...grid.options.map(({ id }) => id), ''], step.mark) ?? '';
      await list.selectOption(mark);
      tab.mark(grid.id, of.id, one, by.id, other, mark);
      return;
    }
    case 'pick': {
      const rank = at(sheet.ranks, step.rank);
      const from = sheet.tables.find(({ id }) => id === rank?.from);
      if (!rank || !from) return;
      const line = step.line % (from.max + 1);
      const picked = line === from.max ? null : line;
      const name = `${rank.id}.${String((step.place % rank.places) + 1)}`;
      const value = picked === null ? '' : String(picked + 1);
      const list = await reached(section, name);
      if (!list || !(await offers(list, value))) return;
      await list.selectOption(value);
      tab.pick(name, from.id, picked);
      return;
    }
    case 'remove': {
      if (!table) return;
      const place = step.line % table.max;
      const remove = lines.locator('> .slot').nth(place).getByRole('button', { name: removeSaid });
      if (!(await remove.isVisible())) return;
      await remove.click();
      tab.remove(table.id, place);
      return;
    }
    case 'undo': {
      const undo = lines.getByRole('button', { name: undoSaid, exact: true });
      if (!table || !(await undo.isVisible())) return;
      await undo.click();
      tab.undo(table.id);
      return;
    }
    case 'reload':
      await sit(page, placed, () => reload(page, placed));
      tab.forget();
      return;
    case 'hear':
    case 'bring':
      // Here every tab hears at once; another device's file is the matter of `lines.spec.ts`.
      return;
  }
}

/** What stands in the controls that belong to lines. */
const ofLines = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(given(values))
      .filter(([name]) => isOfLines(name) && !isGeneration(name))
      .sort(),
  );

/** Both tabs show what the reference has, and offer to undo where there is something to put back. */
async function compare(seats: readonly Seat[], sheet: LinedSheet, what: string): Promise<void> {
  for (const [number, { section, tab }] of seats.entries()) {
    tab.see();
    const wanted = Object.fromEntries(Object.entries(tab.desk.read()).sort());
    await expect
      .poll(async () => ofLines(await valuesIn(section)), {
        message: `${what}, tab ${String(number)}`,
        intervals: [20],
      })
      .toEqual(wanted);
    const offered = sheet.tables.map(({ id }) => tab.removed.some(({ table }) => table === id));
    const shown = sheet.tables.map(({ id }) => section.locator(`[id="${sheet.id}-${id}-undo"]`).isVisible());
    expect(await Promise.all(shown), `${what}, what tab ${String(number)} can undo`).toEqual(offered);
  }
}

const seatsIn = async (context: BrowserContext, sheet: LinedSheet, placed: Placed): Promise<readonly Seat[]> => {
  const desk = new Desk(sheet);
  const tabs: Tab[] = [];
  const seats: Seat[] = [];
  while (seats.length < 2) {
    const page = await context.newPage();
    const tab = new Tab(desk, tabs);
    tabs.push(tab);
    seats.push({ page, tab, section: await sit(page, placed, () => visit(page, placed)) });
  }
  return seats;
};

for (const [number, steps] of SEQUENCES.entries()) {
  const sheet = at(SHEETS, number);
  if (!sheet) continue;

  test(`${sheet.id}, sequence ${String(number + 1)}: two tabs show what a child would have kept on cards`, async ({
    context,
  }) => {
    const placed = activityNamed(sheet.id);
    const seats = await seatsIn(context, sheet, placed);
    for (const [index, step] of steps.entries()) {
      const seat = at(seats, step.who);
      if (!seat) continue;
      await play(step, sheet, placed, seat);
      await compare(seats, sheet, `step ${String(index)} (${JSON.stringify(step)})`);
    }
  });
}
