import fc from 'fast-check';
import { describe, test } from 'vitest';
import { rulesOf } from '../../src/domain/lines/rules.ts';
import { isGeneration } from '../../src/domain/lines/names.ts';
import { textOf, type Answers } from '../../src/domain/saved/record.ts';
import type { Column } from '../../src/schema/column.ts';
import type { FieldOf } from '../../src/schema/field.ts';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf, type FakeShelf } from '../stores/fake-shelf.ts';
import { leftBehind, textFor } from './play.ts';
import { LINED, type LinedSheet } from './sheets.ts';
import { stepsOfTwo, type Step } from './steps.ts';

// Everything that is answered in a line tells which line it was answered in: texts hold its number, and what is picked
// follows from it. So whatever devices refuse and tabs do meanwhile, a line that holds answers of two lines is seen at once.

const RUNS = Number(process.env['LINES_RUNS'] ?? 500);

/** Milliseconds for one test, also on a busy machine. */
const timeout = Math.max(120_000, RUNS * 100);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** What is answered in a column of the line with this number. */
const answerFor = (column: Column, line: number): string =>
  column.kind === 'choice'
    ? (at(column.options, line)?.id ?? '')
    : column.kind === 'date'
      ? `2026-12-${String(10 + (line % 20))}`
      : `line ${line}`;

const markFor = (options: readonly { readonly id: string }[], one: number, other: number): string =>
  at(options, one * 7 + other)?.id ?? '';

/** The number of the line in a place, by the texts in it; null when there are none. */
function lineIn(table: FieldOf<'table'>, place: number, answers: Answers): number | null {
  for (const { id, kind } of table.columns) {
    const said =
      kind === 'choice' || kind === 'date' ? null : /^line (\d+)$/.exec(textOf(answers, `${table.id}.${place}.${id}`));
    if (said) return Number(said[1]);
  }
  return null;
}

/** Answers that do not belong to the line in which they stand. */
function mixedIn(
  { tables, ranks, grids }: LinedSheet,
  answers: Answers,
  picked: ReadonlyMap<string, number>,
): string[] {
  const faults: string[] = [];
  const expectText = (name: string, wanted: string): void => {
    const text = textOf(answers, name);
    if (text !== '' && text !== wanted) faults.push(`${name} is “${text}”, not “${wanted}”`);
  };
  const numbers = new Map<string, number | null>();
  for (const table of tables)
    for (let place = 1; place <= table.max; place += 1) {
      const line = lineIn(table, place, answers);
      numbers.set(`${table.id}.${place}`, line);
      if (line !== null)
        for (const column of table.columns) expectText(`${table.id}.${place}.${column.id}`, answerFor(column, line));
    }
  for (const { id, of, by, options } of grids)
    for (let one = 1; one < 7; one += 1)
      for (let other = 1; other < 7; other += 1) {
        const [first, second] = [numbers.get(`${of}.${one}`), numbers.get(`${by}.${other}`)];
        const text = textOf(answers, `${id}.${one}.${other}`);
        if (text === '') continue;
        if (typeof first === 'number' && typeof second === 'number')
          expectText(`${id}.${one}.${other}`, markFor(options, first, second));
        else if (first === undefined || second === undefined) faults.push(`${id}.${one}.${other} marks no line`);
      }
  for (const { id, places, from } of ranks)
    for (let place = 1; place <= places; place += 1) {
      const line = numbers.get(`${from}.${textOf(answers, `${id}.${place}`)}`);
      const wanted = picked.get(`${id}.${place} ${String(line)}`);
      if (typeof line === 'number' && wanted === undefined)
        faults.push(`${id}.${place} is line ${line}, which nobody picked`);
    }
  return faults;
}

/** A step of the others; or the device begins to refuse, or to take again. */
type Turn = Step | { readonly do: 'refuse'; readonly what: 'device' | 'tab' | 'nothing'; readonly who: number };

const refusals = fc.record({
  do: fc.constant('refuse' as const),
  what: fc.constantFrom('device' as const, 'device' as const, 'tab' as const, 'nothing' as const, 'nothing' as const),
  who: fc.nat({ max: 1 }),
});

const turns: fc.Arbitrary<Turn[]> = fc
  .tuple(stepsOfTwo, fc.array(fc.tuple(fc.nat({ max: 40 }), refusals), { minLength: 1, maxLength: 8 }))
  .map(([steps, breaks]) => {
    const all: Turn[] = [...steps];
    for (const [place, refusal] of breaks) all.splice(place % (all.length + 1), 0, refusal);
    return all;
  });

describe.each(LINED.map((sheet) => [sheet.id, sheet] as const))('%s', (_, sheet) => {
  test('no line takes what was answered in another, whatever the device refuses meanwhile', { timeout }, () => {
    fc.assert(
      fc.property(turns, (all) => {
        let time = Date.parse('2026-11-23T18:00:00.000Z');
        let last = 0;
        const device = fakeShelf();
        const shelves = [fakeShelf(), fakeShelf()];
        const open = (who: number) => {
          const workbook = createWorkbook({
            device: createSafeStorage(() => device),
            tab: createSafeStorage(() => shelves[who] ?? device),
            now: () => new Date((time += 7)),
            framed: false,
          });
          workbook.sheet(sheet.id).learn(rulesOf(sheet.fields));
          workbook.sheet(sheet.id).open({});
          return workbook;
        };
        const books = [open(0), open(1)];
        const picked = new Map<string, number>();
        const play = (step: Turn): void => {
          const { who } = step;
          const stored = (books[who] ?? open(who)).sheet(sheet.id);
          const { answers } = stored.$state.get();
          const table = 'table' in step ? at(sheet.tables, step.table) : undefined;
          switch (step.do) {
            case 'refuse': {
              device.setting = step.what === 'nothing' ? 'works' : 'throws';
              for (const shelf of shelves) shelf.setting = step.what === 'tab' ? 'throws' : 'works';
              return;
            }
            case 'type': {
              const column = table && at(table.columns, step.column);
              if (!table || !column) return;
              const place = (step.line % table.max) + 1;
              const isEmpty = !table.columns.some(({ id }) => textOf(answers, `${table.id}.${place}.${id}`) !== '');
              const line = isEmpty ? (last += 1) : lineIn(table, place, answers);
              if (line === null) return;
              // A line begins with a text: what is only picked does not tell its number.
              const first = table.columns.find(({ kind }) => kind !== 'choice' && kind !== 'date') ?? column;
              const to = isEmpty ? first : column;
              stored.write({ [`${table.id}.${place}.${to.id}`]: answerFor(to, line) });
              return;
            }
            case 'mark': {
              const grid = at(sheet.grids, step.grid);
              const [of, by] = [grid?.of, grid?.by].map((id) => sheet.tables.find((one) => one.id === id));
              if (!grid || !of || !by) return;
              const [one, other] = [(step.one % of.max) + 1, (step.other % by.max) + 1];
              const [first, second] = [lineIn(of, one, answers), lineIn(by, other, answers)];
              if (first !== null && second !== null)
                stored.write({ [`${grid.id}.${one}.${other}`]: markFor(grid.options, first, second) });
              return;
            }
            case 'pick': {
              const rank = at(sheet.ranks, step.rank);
              const from = sheet.tables.find(({ id }) => id === rank?.from);
              if (!rank || !from) return;
              const place = (step.line % from.max) + 1;
              const line = lineIn(from, place, answers);
              const name = `${rank.id}.${(step.place % rank.places) + 1}`;
              if (line === null) return;
              picked.set(`${name} ${line}`, line);
              stored.write({ [name]: String(place) });
              return;
            }
            case 'remove':
              if (table) stored.remove(`${table.id}.${(step.line % table.max) + 1}`);
              return;
            case 'undo':
              if (table) stored.putBack(table.id);
              return;
            case 'reload':
              books[who] = open(who);
              return;
            case 'hear':
              books[who]?.refresh(`cairn:a:${sheet.id}`);
              return;
            case 'bring':
              return;
          }
        };
        for (const [number, turn] of all.entries()) {
          play(turn);
          const { answers } = (books[turn.who] ?? open(0)).sheet(sheet.id).$state.get();
          const seen = Object.fromEntries(Object.entries(answers).filter(([name]) => !isGeneration(name)));
          const faults = mixedIn(sheet, seen, picked);
          if (faults.length > 0) throw new Error(`turn ${number} (${JSON.stringify(turn)}): ${faults.join('; ')}`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('to the only tab a device that refuses makes no difference', { timeout }, () => {
    fc.assert(
      fc.property(leftBehind(sheet), turns, (answers, all) => {
        const old = { v: 1, run: { id: 'old', at: '2026-10-01T08:00:00.000Z', answers }, past: [] };
        const open = (device: FakeShelf, tab: FakeShelf, now: () => Date) => {
          const parts = {
            device: createSafeStorage(() => device),
            tab: createSafeStorage(() => tab),
            now,
            framed: false,
          };
          const workbook = createWorkbook(parts);
          workbook.sheet(sheet.id).learn(rulesOf(sheet.fields));
          workbook.sheet(sheet.id).open({});
          return workbook;
        };
        const sides = [0, 1].map(() => {
          let time = Date.parse('2026-11-23T18:00:00.000Z');
          const [device, tab, now] = [
            fakeShelf({ [`cairn:a:${sheet.id}`]: JSON.stringify(old) }),
            fakeShelf(),
            () => new Date((time += 7)),
          ];
          return { device, tab, now, workbook: open(device, tab, now) };
        });
        const play = (step: Turn): void => {
          for (const [side, one] of sides.entries()) {
            const stored = one.workbook.sheet(sheet.id);
            const { answers } = stored.$state.get();
            const isThere = (table: FieldOf<'table'> | undefined, place: number): boolean =>
              !!table?.columns.some(({ id }) => textOf(answers, `${table.id}.${place}.${id}`) !== '');
            const table = 'table' in step ? at(sheet.tables, step.table) : undefined;
            switch (step.do) {
              case 'refuse':
                if (side === 0) continue;
                one.device.setting = step.what === 'nothing' ? 'works' : 'throws';
                one.tab.setting = step.what === 'tab' ? 'throws' : 'works';
                // What the page holds is tried again when it is looked at again.
                one.workbook.refresh(`cairn:a:${sheet.id}`);
                continue;
              case 'type': {
                const column = table && at(table.columns, step.column);
                if (!table || !column) continue;
                stored.write({
                  [`${table.id}.${(step.line % table.max) + 1}.${column.id}`]: textFor(column, step.text),
                });
                continue;
              }
              case 'mark': {
                const grid = at(sheet.grids, step.grid);
                const [of, by] = [grid?.of, grid?.by].map((id) => sheet.tables.find((known) => known.id === id));
                if (!grid || !of || !by) continue;
                const [first, second] = [(step.one % of.max) + 1, (step.other % by.max) + 1];
                if (isThere(of, first) && isThere(by, second))
                  stored.write({ [`${grid.id}.${first}.${second}`]: at(grid.options, step.mark)?.id ?? '' });
                continue;
              }
              case 'pick': {
                const rank = at(sheet.ranks, step.rank);
                const from = sheet.tables.find(({ id }) => id === rank?.from);
                const place = (step.line % (from?.max ?? 1)) + 1;
                if (rank && isThere(from, place))
                  stored.write({ [`${rank.id}.${(step.place % rank.places) + 1}`]: String(place) });
                continue;
              }
              case 'remove':
                if (table) stored.remove(`${table.id}.${(step.line % table.max) + 1}`);
                continue;
              case 'undo':
                if (table) stored.putBack(table.id);
                continue;
              case 'reload':
                // What only the page holds is gone when it is left.
                if (sides.every(({ tab }) => tab.setting === 'works'))
                  one.workbook = open(one.device, one.tab, one.now);
                continue;
              case 'hear':
                one.workbook.refresh(`cairn:a:${sheet.id}`);
                continue;
              case 'bring':
                continue;
            }
          }
        };
        for (const [number, turn] of all.entries()) {
          play(turn);
          const [kept, refused] = sides.map(({ workbook }) =>
            JSON.stringify(
              Object.entries(workbook.sheet(sheet.id).$state.get().answers)
                .filter(([name, text]) => text !== '' && !isGeneration(name))
                .sort(),
            ),
          );
          if (kept !== refused) throw new Error(`turn ${number} (${JSON.stringify(turn)}): ${refused} is not ${kept}`);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
