import fc from 'fast-check';
import { combine } from '../../src/domain/saved/combine.ts';
import { packetContent } from '../../src/domain/saved/packet.ts';
import { readPacketContent } from '../../src/domain/saved/read-packet.ts';
import type { SavedRecord } from '../../src/domain/saved/record.ts';
import { decodeSaveFile, encodeSaveFile } from '../../src/domain/saved/save-file.ts';
import { rulesOf } from '../../src/domain/lines/rules.ts';
import { isGeneration } from '../../src/domain/lines/names.ts';
import { answeredIn } from '../../src/domain/worksheet/answered.ts';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { createRecords } from '../../src/stores/records.ts';
import { createWorkbook, type Workbook } from '../../src/stores/workbook.ts';
import type { Column } from '../../src/schema/column.ts';
import { fakeShelf, type FakeShelf } from '../stores/fake-shelf.ts';
import { Desk, Tab } from './reference.ts';
import type { LinedSheet } from './sheets.ts';
import type { Step } from './steps.ts';

const WORDS = ['Anna', 'Ben', 'Bakery', 'Library', '', 'Anna '];
const DAYS = ['2026-12-01', '2026-12-03', ''];
const TASKS = ['count', 'drive', ''];

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** A text for a column, of the few there are. */
export function textFor(column: Column, index: number): string {
  switch (column.kind) {
    case 'choice':
      return at([...column.options.map(({ id }) => id), ''], index) ?? '';
    case 'date':
      return at(DAYS, index) ?? '';
    case 'task':
      return at(TASKS, index) ?? '';
    default:
      return at(WORDS, index) ?? '';
  }
}

/** Answers as older pages stored them: lines without generations, and marks and picks of lines that are gone. */
export const leftBehind = ({ tables, ranks, grids }: LinedSheet): fc.Arbitrary<Readonly<Record<string, string>>> => {
  const boxes = tables.flatMap(({ id, max, columns }) =>
    Array.from({ length: max }, (_, place) =>
      columns.map((column) => ({ name: `${id}.${place + 1}.${column.id}`, texts: (n: number) => textFor(column, n) })),
    ).flat(),
  );
  const marks = grids.flatMap(({ id, options }) =>
    Array.from({ length: 25 }, (_, n) => ({
      name: `${id}.${Math.floor(n / 5) + 1}.${(n % 5) + 1}`,
      texts: (m: number) => at(options, m)?.id ?? '',
    })),
  );
  const picks = ranks.flatMap(({ id, places }) =>
    Array.from({ length: places }, (_, n) => ({ name: `${id}.${n + 1}`, texts: (m: number) => String((m % 5) + 1) })),
  );
  const all = [...boxes, ...marks, ...picks];
  return fc
    .array(fc.tuple(fc.nat({ max: all.length - 1 }), fc.nat({ max: 11 })), { minLength: 1, maxLength: 30 })
    .map((some) => Object.fromEntries(some.map(([n, m]) => [all[n]?.name ?? '', all[n]?.texts(m) ?? ''])));
};

type Person = { workbook: Workbook; tab: Tab; readonly device: FakeShelf; shelf: FakeShelf };

/** What differs between what is stored and what the reference has; null when nothing does. */
export type Difference = string | null;

/** Two tabs of one device and another device, in the stores and in the reference side by side. */
/**
 * @param start answers that an older page has stored on the first device
 */
export function stage(sheet: LinedSheet, start: Readonly<Record<string, string>> | null = null) {
  const key = `cairn:a:${sheet.id}`;
  let time = Date.parse('2026-11-23T18:00:00.000Z');
  const now = (): Date => new Date((time += 7));
  const newWorkbook = (device: FakeShelf, shelf: FakeShelf): Workbook => {
    const workbook = createWorkbook({
      device: createSafeStorage(() => device),
      tab: createSafeStorage(() => shelf),
      now,
      framed: false,
    });
    workbook.sheet(sheet.id).learn(rulesOf(sheet.fields));
    workbook.sheet(sheet.id).open({});
    return workbook;
  };
  const desks = [start ? Desk.from(sheet, start) : new Desk(sheet), new Desk(sheet)] as const;
  const old = { v: 1, run: { id: 'old', at: '2026-10-01T08:00:00.000Z', answers: start }, past: [] };
  const devices = [fakeShelf(start ? { [key]: JSON.stringify(old) } : {}), fakeShelf()] as const;
  const tabs: Tab[] = [];
  const alone: Tab[] = [];
  const person = (desk: 0 | 1, list: Tab[]): Person => {
    const tab = new Tab(desks[desk], list);
    list.push(tab);
    const shelf = fakeShelf();
    return { workbook: newWorkbook(devices[desk], shelf), tab, device: devices[desk], shelf };
  };
  const people = [person(0, tabs), person(0, tabs), person(1, alone)] as const;

  const recordOf = ({ workbook }: Person): SavedRecord | null => createRecords(workbook).all()[sheet.id] ?? null;

  const bring = (to: Person, { by, way }: Extract<Step, { do: 'bring' }>): Difference | undefined => {
    const from = people[2];
    const given = recordOf(from);
    from.tab.see();
    if (given === null || Object.keys(from.tab.desk.read()).length === 0) return undefined;
    const records = { [sheet.id]: given };
    const read =
      by === 'file'
        ? decodeSaveFile(encodeSaveFile(records, now().toISOString()))
        : readPacketContent(packetContent(records));
    if (read.state !== 'ok') return `the ${by} was read as ${read.state}`;
    const theirs = read.records[sheet.id];
    if (!theirs) return `the ${by} has no record`;
    const all = createRecords(to.workbook);
    const mine = all.all()[sheet.id] ?? null;
    to.tab.see();
    const nothingHere = Object.keys(to.tab.desk.read()).length === 0;
    let left = false;
    if (way === 'replace' || nothingHere) to.tab.desk.become(from.tab.desk);
    else left = to.tab.desk.take(from.tab.desk);
    const combined = combine(sheet.fields, mine, theirs, way, now().toISOString());
    if (all.take({ [sheet.id]: combined }).kept.length === 0) return 'nothing was taken over';
    to.tab.forget();
    to.tab.see();
    if (!left) return null;
    const written = Object.entries(theirs.run.answers).filter(([name, text]) => text !== '' && !isGeneration(name));
    const isKept = combined.past.some(({ answers }) => written.every(([name, text]) => answers[name] === text));
    return isKept ? null : `what had no place is in no earlier run: ${JSON.stringify(combined)}`;
  };

  /** Undefined: there was nothing to do it to, and the tab has not looked. */
  const act = (step: Step): Difference | undefined => {
    const one = people[step.who] ?? people[0];
    const { tab } = one;
    const stored = one.workbook.sheet(sheet.id);
    const table = 'table' in step ? at(sheet.tables, step.table) : undefined;
    switch (step.do) {
      case 'type': {
        const column = table && at(table.columns, step.column);
        if (!table || !column) return undefined;
        const place = step.line % table.max;
        const text = textFor(column, step.text);
        stored.write({ [`${table.id}.${place + 1}.${column.id}`]: text });
        tab.type(table.id, place, column.id, text);
        return null;
      }
      case 'mark': {
        const grid = at(sheet.grids, step.grid);
        const [of, by] = [grid?.of, grid?.by].map((id) => sheet.tables.find((one) => one.id === id));
        if (!grid || !of || !by) return undefined;
        const [first, second] = [step.one % of.max, step.other % by.max];
        // Only lines that can be seen can be marked.
        if (tab.shown(of.id, first) === null || tab.shown(by.id, second) === null) return undefined;
        const mark = at([...grid.options.map(({ id }) => id), ''], step.mark) ?? '';
        stored.write({ [`${grid.id}.${first + 1}.${second + 1}`]: mark });
        tab.mark(grid.id, of.id, first, by.id, second, mark);
        return null;
      }
      case 'pick': {
        const rank = at(sheet.ranks, step.rank);
        const from = sheet.tables.find(({ id }) => id === rank?.from);
        if (!rank || !from) return undefined;
        const line = step.line % (from.max + 1);
        const picked = line === from.max ? null : line;
        if (picked !== null && tab.shown(from.id, picked) === null) return undefined;
        const name = `${rank.id}.${(step.place % rank.places) + 1}`;
        stored.write({ [name]: picked === null ? '' : String(picked + 1) });
        tab.pick(name, from.id, picked);
        return null;
      }
      case 'remove': {
        if (!table) return undefined;
        const place = step.line % table.max;
        stored.remove(`${table.id}.${place + 1}`);
        tab.remove(table.id, place);
        return null;
      }
      case 'undo':
        if (!table) return undefined;
        stored.putBack(table.id);
        tab.undo(table.id);
        return null;
      case 'reload':
        one.shelf = fakeShelf(Object.fromEntries(one.shelf.texts));
        one.workbook = newWorkbook(one.device, one.shelf);
        tab.forget();
        tab.see();
        return null;
      case 'hear':
        one.workbook.refresh(key);
        tab.see();
        return null;
      case 'bring':
        return bring(one, step);
    }
  };

  const compare = ({ workbook, tab }: Person): Difference => {
    const { answers, removed, place } = workbook.sheet(sheet.id).$state.get();
    const written = Object.fromEntries(
      Object.entries(answers)
        .filter(([name, text]) => text !== '' && !isGeneration(name))
        .sort(),
    );
    const wanted = Object.fromEntries(Object.entries(tab.desk.read()).sort());
    if (JSON.stringify(written) !== JSON.stringify(wanted))
      return `stored ${JSON.stringify(written)}\nwanted ${JSON.stringify(wanted)}`;
    if (removed.length !== tab.removed.length) return `${removed.length} to put back, not ${tab.removed.length}`;
    if (place === 'tab') return 'something waits, though the device takes everything';
    const speech = {
      day: (iso: string) => iso,
      list: (words: readonly string[]) => words.join(),
      task: (id: string) => id,
    };
    const gone = answeredIn(sheet.fields, answers, speech).filter(({ label }) => label === null);
    return gone.length > 0 ? `read back as no question: ${JSON.stringify(gone)}` : null;
  };

  return {
    people,
    desk: desks[0],
    /** Plays one step in both, and compares what the person then sees. */
    play: (step: Step): Difference => {
      const one = people[step.who] ?? people[0];
      const done = act(step);
      return done === undefined ? null : (done ?? compare(one));
    },
  };
}
