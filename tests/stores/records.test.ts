import { beforeEach, describe, expect, test } from 'vitest';
import type { SavedRecord } from '../../src/domain/saved/record.ts';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { createRecords } from '../../src/stores/records.ts';
import { createWorkbook } from '../../src/stores/workbook.ts';
import { fakeShelf, type FakeShelf } from './fake-shelf.ts';

const KEY = 'cairn:a:numbers';
const AT = '2026-11-01T00:00:00.000Z';
const run = (id: string, answers: Record<string, unknown>) => ({ id, at: AT, answers });
const record = (answers: Record<string, unknown>, ...past: SavedRecord['past']): SavedRecord => ({
  v: 1,
  run: run('m9', answers),
  past,
});
const text = (value: unknown): string => JSON.stringify(value);

let device: FakeShelf;
let tab: FakeShelf;
const open = () => {
  const parts = {
    device: createSafeStorage(() => device),
    tab: createSafeStorage(() => tab),
    now: () => new Date('2026-11-23T18:04:11.000Z'),
    framed: false,
  };
  const workbook = createWorkbook(parts);
  return { workbook, records: createRecords(workbook) };
};
const stored = (): unknown => JSON.parse(device.texts.get(KEY) ?? 'null');

beforeEach(() => {
  device = fakeShelf();
  tab = fakeShelf();
});

describe('all records', () => {
  test('are those of every activity, known or not, and nothing else of ours', () => {
    device = fakeShelf({
      [KEY]: text(record({ a: '1' })),
      'cairn:a:long-gone': text(record({ b: '2' })),
      'cairn:a:broken': '{',
      'cairn:a:later': '{"v":2}',
      'cairn:q:numbers:1': '{',
      'cairn:p:other': 'x',
      other: 'x',
    });
    const { records } = open();
    expect(records.activities()).toEqual(['numbers', 'long-gone', 'broken', 'later']);
    expect(records.all()).toEqual({ numbers: record({ a: '1' }), 'long-gone': record({ b: '2' }) });
    expect(device.texts.size + tab.texts.size, 'nothing is written').toBe(7);
  });

  test('on a shared computer are those of this tab, and go back there', () => {
    device = fakeShelf({ 'cairn:p:shared': 'yes' });
    tab = fakeShelf({ 'cairn:p:shared': 'yes', [KEY]: text(record({ a: '1' })) });
    const { records } = open();
    expect(records.all()).toEqual({ numbers: record({ a: '1' }) });
    expect(records.take({ plan: record({ b: '2' }) }).kept).toEqual(['plan']);
    expect([...device.texts.keys()], 'nothing comes onto the device').toEqual(['cairn:p:shared']);
    expect(JSON.parse(tab.texts.get('cairn:a:plan') ?? 'null')).toEqual(record({ b: '2' }));
  });

  test('carry what waits in this tab, with the earlier runs of the device', () => {
    const kept = record({ a: '1', b: '2' }, run('m1', { a: '0' }));
    device = fakeShelf({ [KEY]: text(kept) });
    const { workbook, records } = open();
    const sheet = workbook.sheet('numbers');
    sheet.open({});
    device.setting = 'throws';
    sheet.write({ b: '3' });
    expect(records.all()['numbers']).toMatchObject({ past: kept.past, run: { id: 'm9', answers: { a: '1', b: '3' } } });
  });

  test('are those of another tab too, and while nothing is new nobody is told anything', () => {
    device = fakeShelf({ [KEY]: text(record({ a: '1' })) });
    const { workbook, records } = open();
    records.all();
    device.texts.set(KEY, text(record({ a: '2' })));
    expect(records.all()).toEqual({ numbers: record({ a: '2' }) });
    const told: unknown[] = [];
    workbook.sheet('numbers').$state.listen((state) => told.push(state));
    expect(records.all()).toEqual({ numbers: record({ a: '2' }) });
    // A page that draws itself from them would otherwise begin anew for ever.
    expect(told).toEqual([]);
  });

  test('are none where the browser does not let us look', () => {
    device = fakeShelf({ [KEY]: text(record({ a: '1' })) });
    device.reading = 'throws';
    expect(open().records.all()).toEqual({});
  });
});

describe('taking records over', () => {
  test('puts them in the place of what there is, shows them, and can be undone', () => {
    const before = record({ a: '1' }, run('m1', { a: '0' }));
    device = fakeShelf({ [KEY]: text(before) });
    const { workbook, records } = open();
    const sheet = workbook.sheet('numbers');
    sheet.open({});
    const taken = records.take({ numbers: record({ a: '2' }), fresh: record({ c: '3' }) });
    expect(taken).toMatchObject({ kept: ['numbers', 'fresh'], refused: [] });
    expect(sheet.$state.get()).toMatchObject({ answers: { a: '2' }, past: [], place: 'device' });
    expect(taken.undo()).toBe(true);
    expect(stored()).toEqual(before);
    expect(device.texts.has('cairn:a:fresh')).toBe(false);
    expect(sheet.$state.get()).toMatchObject({ answers: { a: '1' }, past: before.past });
  });

  test('takes what waits in the tab along', () => {
    const { workbook, records } = open();
    const sheet = workbook.sheet('numbers');
    device.setting = 'throws';
    sheet.write({ a: 'waits' });
    device.setting = 'works';
    expect(records.take({ numbers: record({ a: '2' }) }).kept).toEqual(['numbers']);
    expect(tab.texts.size).toBe(0);
    expect(sheet.$state.get()).toMatchObject({ answers: { a: '2' }, place: 'device' });
  });

  test('what was changed since is not undone', () => {
    device = fakeShelf({ [KEY]: text(record({ a: '1' })) });
    const { workbook, records } = open();
    const taken = records.take({ numbers: record({ a: '2' }) });
    workbook.sheet('numbers').write({ a: '3' });
    expect(taken.undo()).toBe(false);
    expect(stored()).toMatchObject({ run: { answers: { a: '3' } } });
  });

  test.each(['throws', 'drops'] as const)('a device that %s is not said to have kept them', (how) => {
    device = fakeShelf({ [KEY]: text(record({ a: '1' })) });
    device.setting = how;
    const { workbook, records } = open();
    workbook.sheet('numbers').open({});
    expect(records.take({ numbers: record({ a: '2' }) })).toMatchObject({ kept: [], refused: ['numbers'] });
    expect(stored()).toEqual(record({ a: '1' }));
    expect(workbook.sheet('numbers').$state.get().answers).toEqual({ a: '1' });
  });

  test.each(['{', '{"v":2}'])('what this version cannot use is not written over: %s', (there) => {
    device = fakeShelf({ [KEY]: there });
    expect(open().records.take({ numbers: record({ a: '2' }) }).refused).toEqual(['numbers']);
    expect(device.texts.get(KEY)).toBe(there);
  });
});

describe('an earlier run', () => {
  const [first, second] = [run('m1', { a: '0' }), run('m2', { a: '1' })];

  test('is removed, and put back to its place', () => {
    device = fakeShelf({ [KEY]: text(record({ a: '2' }, first, second)) });
    const { workbook, records } = open();
    const sheet = workbook.sheet('numbers');
    sheet.open({});
    expect(records.removeRun('numbers', 'm1')).toBe(true);
    expect(sheet.$state.get()).toMatchObject({ answers: { a: '2' }, past: [second] });
    expect(records.putRunBack('numbers', first)).toBe(true);
    expect(stored()).toEqual(record({ a: '2' }, first, second));
    expect(sheet.$state.get().past).toEqual([first, second]);
  });

  test('is not said to be removed when the device refuses', () => {
    device = fakeShelf({ [KEY]: text(record({ a: '2' }, first)) });
    device.setting = 'drops';
    const { records } = open();
    expect(records.removeRun('numbers', 'm1')).toBe(false);
    expect(records.putRunBack('numbers', second)).toBe(false);
    expect(stored()).toEqual(record({ a: '2' }, first));
  });

  test('of what cannot be read, or is not there, is not touched', () => {
    device = fakeShelf({ [KEY]: '{"v":2}' });
    expect(open().records.removeRun('numbers', 'm1')).toBe(false);
    expect(open().records.putRunBack('other', first)).toBe(false);
    expect(device.texts).toEqual(new Map([[KEY, '{"v":2}']]));
  });
});
