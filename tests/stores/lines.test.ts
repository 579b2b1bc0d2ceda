import { describe, expect, test } from 'vitest';
import type { SavedRecord } from '../../src/domain/saved/record.ts';
import { createRecords } from '../../src/stores/records.ts';
import { beginShared, endShared } from '../../src/stores/shared-computer.ts';
import { openTab } from '../lines/people.ts';
import { fakeShelf, type FakeShelf } from './fake-shelf.ts';
import { wipe } from './wipe.ts';

// Sheets with tables in the stores; the rules themselves are tested in `tests/domain/lines`.

const KEY = 'cairn:a:dates';
const record = (answers: Record<string, unknown>, more: object = {}): string =>
  JSON.stringify({ v: 1, run: { id: 'first', at: '2026-11-01T00:00:00.000Z', answers }, past: [], ...more });
const storedOn = (shelf: FakeShelf): Record<string, unknown> =>
  (JSON.parse(shelf.texts.get(KEY) ?? '{"run":{"answers":{}}}') as SavedRecord).run.answers;
const asideOn = (shelf: FakeShelf): unknown[] =>
  [...shelf.texts].flatMap(([key, text]) => (key.startsWith('cairn:q:dates:') ? [JSON.parse(text) as unknown] : []));
const generation = expect.stringMatching(/^[0-9a-z]{1,5}$/) as unknown;

const RENT = { 'list.1.what': 'Rent', 'list.1.@': 'r' };
const BILL = { 'list.1.what': 'Phone bill', 'list.1.@': 'b' };

describe('removing and putting back', () => {
  test('is stored, and told', () => {
    const { sheet, device, answers } = openTab(
      'dates',
      fakeShelf({ [KEY]: record({ ...RENT, 'first.1': '1' }) }),
    ).start();
    expect(sheet.remove('list.1')).toBe(true);
    expect(storedOn(device)).toEqual({ 'list.1.what': '', 'list.1.@': '', 'first.1': '' });
    expect(sheet.$state.get().removed).toEqual([
      { table: 'list', place: 'list.1', answers: { ...RENT, 'first.1': '1' } },
    ]);
    expect(sheet.putBack('list')).toMatchObject({ place: 'list.1' });
    expect(answers()).toEqual({ ...RENT, 'first.1': '1' });
    expect(storedOn(device)).toEqual({ ...RENT, 'first.1': '1' });
    expect(sheet.$state.get().removed).toEqual([]);
  });

  test('needs the rules: without them nothing is removed, and nothing said to be', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record(RENT) }));
    one.sheet.open({});
    const before = one.device.texts.get(KEY);
    expect([one.sheet.rules(), one.sheet.remove('list.1'), one.sheet.putBack('list')]).toEqual([null, false, null]);
    expect(one.device.texts.get(KEY)).toBe(before);
    one.learn();
    expect(one.sheet.rules()).not.toBeNull();
    expect(one.sheet.remove('list.1')).toBe(true);
    expect(one.answers()).toEqual({});
  });

  test('of a line that is not there writes nothing', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record(RENT) })).start();
    const before = one.device.texts.get(KEY);
    expect(one.sheet.remove('list.2')).toBe(true);
    expect(one.sheet.putBack('list')).toBeNull();
    expect(one.device.texts.get(KEY)).toBe(before);
  });

  test('waits in the tab where the device refuses, and goes up later', () => {
    const { sheet, device, answers } = openTab('dates', fakeShelf({ [KEY]: record(RENT) })).start();
    device.setting = 'throws';
    sheet.remove('list.1');
    expect([answers(), storedOn(device)]).toEqual([{}, RENT]);
    expect(sheet.$state.get().place).toBe('tab');
    sheet.putBack('list');
    expect(answers()).toEqual(RENT);
    device.setting = 'works';
    sheet.remove('list.1');
    expect(storedOn(device)).toEqual({ 'list.1.what': '', 'list.1.@': '' });
  });

  test('can be undone where the device has refused from the beginning: what waits is one run', () => {
    const { sheet, device, answers } = openTab('dates').start();
    device.setting = 'throws';
    sheet.write({ 'list.1.what': 'Rent' });
    const { run } = sheet.$state.get();
    sheet.remove('list.1');
    expect([answers(), sheet.$state.get().run]).toEqual([{}, run]);
    expect(sheet.putBack('list')).toMatchObject({ place: 'list.1' });
    expect(answers()).toMatchObject({ 'list.1.what': 'Rent' });
    device.setting = 'works';
    sheet.refresh();
    expect([sheet.$state.get().run, sheet.$state.get().place]).toEqual([run, 'device']);
  });

  test('frees the place for the next line, on a full sheet and a full device too', () => {
    const things = Object.fromEntries([1, 2, 3, 4, 5].map((place) => [`list.${place}.what`, `Thing ${place}`]));
    const { sheet, device, answers, tab } = openTab('dates', fakeShelf({ [KEY]: record(things) })).start();
    device.setting = 'throws';
    sheet.remove('list.1');
    sheet.write({ 'list.1.what': 'R' });
    sheet.write({ 'list.1.what': 'Rent' });
    expect(answers()).toEqual({ ...things, 'list.1.what': 'Rent', 'list.1.@': generation });
    expect(asideOn(tab)).toEqual([]);
  });

  test('is forgotten with the run, the page that wiped, and the page that was left', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record({ ...RENT, 'list.2.what': 'Bus' }) })).start();
    one.sheet.remove('list.1');
    expect(one.sheet.again()).toBe(true);
    expect([one.sheet.$state.get().removed, one.sheet.putBack('list'), one.answers()]).toEqual([[], null, {}]);
    one.sheet.write({ 'list.1.what': 'Rent' });
    one.sheet.remove('list.1');
    expect(one.sheet.$state.get().removed).toHaveLength(1);
    one.sheet.forget();
    expect(one.sheet.$state.get().removed).toEqual([]);
    one.sheet.write({ 'list.1.what': 'Rent' });
    one.sheet.remove('list.1');
    const next = openTab('dates', one.device, one.tab).start();
    expect([next.sheet.$state.get().removed, next.sheet.putBack('list')]).toEqual([[], null]);
  });

  test('is forgotten when another tab begins another run', () => {
    const here = openTab('dates', fakeShelf({ [KEY]: record({ ...RENT, 'list.2.what': 'Bus' }) })).start();
    const there = openTab('dates', here.device, fakeShelf(), 20).start();
    here.sheet.remove('list.1');
    there.hear();
    there.sheet.again();
    here.hear();
    expect([here.sheet.$state.get().removed, here.sheet.putBack('list'), here.answers()]).toEqual([[], null, {}]);
  });
});

describe('rules that come late', () => {
  const left = { 'first.1': '1', kinds: 'x' };

  test('give a generation to lines that were begun before, and take away what hung on their place', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record(left) }));
    one.sheet.open({});
    expect(one.answers(), 'shown as it is stored').toEqual(left);
    one.sheet.write({ 'list.1.what': 'Rent' });
    one.learn();
    expect(one.answers()).toEqual({ kinds: 'x', 'list.1.what': 'Rent', 'list.1.@': generation });
    expect(storedOn(one.device)).toEqual({ ...left, 'first.1': '', 'list.1.what': 'Rent', 'list.1.@': generation });
  });

  test('leave lines as they are that were there before', () => {
    const old = { 'list.1.what': 'Rent', 'first.1': '1' };
    const one = openTab('dates', fakeShelf({ [KEY]: record(old) }));
    one.sheet.open({});
    const before = one.device.texts.get(KEY);
    one.learn();
    expect(one.device.texts.get(KEY)).toBe(before);
    expect(one.answers()).toEqual(old);
  });

  test('hide at once what does not count', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record(left) }));
    one.sheet.open({});
    one.learn();
    expect(one.answers()).toEqual({ kinds: 'x' });
    expect(storedOn(one.device), 'stored it stays').toEqual(left);
  });

  test('before the sheet is opened write nothing', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record(left) }));
    one.learn();
    expect(one.sheet.$state.get().open).toBe(false);
    expect(storedOn(one.device)).toEqual(left);
  });

  test('count what was typed before script arrived as begun', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record(left) }));
    one.sheet.open({ 'list.1.what': 'Rent' });
    one.learn();
    expect(one.answers()).toEqual({ kinds: 'x', 'list.1.what': 'Rent', 'list.1.@': generation });
  });

  test('count what waited in the tab when the page was opened as begun earlier', () => {
    const tab = fakeShelf({ [KEY]: record(RENT, { was: {} }) });
    const one = openTab('dates', fakeShelf(), tab);
    one.sheet.open({});
    expect([one.answers(), storedOn(one.device)], 'it waits until the lines are known').toEqual([RENT, {}]);
    one.learn();
    expect([one.answers(), storedOn(one.device), tab.texts.size]).toEqual([RENT, RENT, 0]);
  });
});

describe('lines that wait in a tab', () => {
  test('do not go into a line that another tab has put into their place', () => {
    const device = fakeShelf();
    const here = openTab('dates', device).start();
    const there = openTab('dates', device, fakeShelf(), 20).start();
    device.setting = 'throws';
    here.sheet.write({ 'list.1.what': 'Rent', 'list.1.by': '2026-12-01' });
    here.sheet.write({ 'first.1': '1' });
    expect(here.sheet.$state.get().place).toBe('tab');
    device.setting = 'works';
    there.sheet.write({ 'list.1.what': 'Phone bill' });
    here.sheet.refresh();
    expect(here.answers()).toEqual({
      'list.1.what': 'Phone bill',
      'list.1.@': generation,
      'list.2.what': 'Rent',
      'list.2.by': '2026-12-01',
      'list.2.@': generation,
      'first.1': '2',
    });
    expect(here.sheet.$state.get().place).toBe('device');
    expect(asideOn(here.tab)).toEqual([]);
  });

  test('nor do those that only the page holds', () => {
    const device = fakeShelf();
    const here = openTab('dates', device).start();
    const there = openTab('dates', device, fakeShelf(), 20).start();
    device.setting = here.tab.setting = 'throws';
    here.sheet.write({ 'list.1.what': 'Rent' });
    expect(here.sheet.$state.get().place).toBe('none');
    device.setting = 'works';
    there.sheet.write({ 'list.1.what': 'Phone bill' });
    here.sheet.refresh();
    expect(here.answers()).toMatchObject({ 'list.1.what': 'Phone bill', 'list.2.what': 'Rent' });
  });

  test('remember what the device held in all tables', () => {
    const { sheet, tab, device } = openTab('dates', fakeShelf({ [KEY]: record({ ...BILL, kinds: 'x' }) })).start();
    device.setting = 'throws';
    sheet.write({ 'list.2.what': 'Rent' });
    const { was, run } = JSON.parse(tab.texts.get(KEY) ?? '{}') as SavedRecord & { was: unknown };
    expect(run.answers).toEqual({ 'list.2.what': 'Rent', 'list.2.@': generation });
    expect(was).toEqual(BILL);
  });

  test('are set aside where there is no room for them', () => {
    const device = fakeShelf();
    const here = openTab('dates', device).start();
    const there = openTab('dates', device, fakeShelf(), 20).start();
    device.setting = 'throws';
    here.sheet.write({ 'list.1.what': 'Rent' });
    device.setting = 'works';
    there.sheet.write(Object.fromEntries([1, 2, 3, 4, 5].map((place) => [`list.${place}.what`, `Thing ${place}`])));
    here.sheet.refresh();
    expect(here.answers()).toMatchObject({ 'list.1.what': 'Thing 1', 'list.5.what': 'Thing 5' });
    expect(asideOn(here.tab)).toEqual([{ 'list.1.what': 'Rent', 'list.1.@': generation }]);
  });

  test('are set aside when they are typed into a line that is gone, and there is no room', () => {
    const device = fakeShelf({ [KEY]: record(RENT) });
    const here = openTab('dates', device).start();
    const full = Object.fromEntries([1, 2, 3, 4, 5].map((place) => [`list.${place}.what`, `Thing ${place}`]));
    device.texts.set(KEY, record({ ...full, 'list.1.@': 'other' }));
    here.sheet.write({ 'list.1.by': '2026-12-01' });
    expect(storedOn(device)).toEqual({ ...full, 'list.1.@': 'other' });
    expect(asideOn(here.tab)).toEqual([{ 'list.1.by': '2026-12-01' }]);
  });
});

describe('an order', () => {
  test('holds a line once, and what is picked of a line that is gone not at all', () => {
    const stored = { ...RENT, 'list.2.what': 'Bus', 'first.1': '3' };
    const { sheet, answers, device } = openTab('dates', fakeShelf({ [KEY]: record(stored) })).start();
    expect(answers()).not.toHaveProperty(['first.1']);
    sheet.write({ 'first.1': '2' });
    expect(answers()).toMatchObject({ 'first.1': '2' });
    sheet.write({ 'list.2.what': '' });
    expect([answers()['first.1'], storedOn(device)['first.1']], 'not shown, and kept').toEqual([undefined, '2']);
    sheet.write({ 'list.2.what': 'Coach' });
    expect(answers()['first.1'], 'while it is named anew').toBe('2');
  });
});

describe('records that are taken over', () => {
  const theirs = (answers: Record<string, unknown>): SavedRecord => ({
    v: 1,
    run: { id: 't', at: '2026-11-02T00:00:00.000Z', answers },
    past: [],
  });

  test('are stored without what does not count', () => {
    const { workbook, device, answers } = openTab('dates').start();
    const taken = createRecords(workbook).take({ dates: theirs({ ...RENT, 'first.1': '4' }) });
    expect(taken.kept).toEqual(['dates']);
    expect(storedOn(device)).toEqual({ ...RENT, 'first.1': '' });
    expect(answers()).toEqual(RENT);
    expect(taken.undo()).toBe(true);
    expect(device.texts.has(KEY)).toBe(false);
  });

  test('are stored as they are where nobody knows the lines', () => {
    const { workbook, device } = openTab('dates');
    createRecords(workbook).take({ dates: theirs({ ...RENT, 'first.1': '4' }) });
    expect(storedOn(device)).toEqual({ ...RENT, 'first.1': '4' });
  });

  test('let no line come back that was removed before', () => {
    const { workbook, sheet, answers } = openTab('dates', fakeShelf({ [KEY]: record(BILL) })).start();
    sheet.remove('list.1');
    createRecords(workbook).take({ dates: theirs(RENT) });
    expect([sheet.$state.get().removed, sheet.putBack('list'), answers()]).toEqual([[], null, RENT]);
  });
});

describe('a wipe that is undone', () => {
  test('does not mix what was there with what was written since', () => {
    const { workbook, sheet, device, tab, answers } = openTab(
      'dates',
      fakeShelf({ [KEY]: record({ ...RENT, 'list.1.by': '2026-12-01', 'first.1': '1' }) }),
    ).start();
    const { undo } = wipe(workbook, device, tab);
    expect(answers()).toEqual({});
    sheet.write({ 'list.1.what': 'Phone bill' });
    expect(undo()).toBe(true);
    expect(answers()).toEqual({
      'list.1.what': 'Phone bill',
      'list.1.@': generation,
      'list.2.what': 'Rent',
      'list.2.by': '2026-12-01',
      'list.2.@': 'r',
      'first.1': '2',
    });
  });

  test('nor where nobody knows the lines: what was there is an earlier run', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record({ ...RENT, 'list.1.by': '2026-12-01' }) }));
    one.sheet.open({});
    const { undo } = wipe(one.workbook, one.device, one.tab);
    one.sheet.write({ 'list.1.what': 'Phone bill' });
    expect(undo()).toBe(true);
    expect(one.answers()).toEqual({ 'list.1.what': 'Phone bill' });
    expect(one.sheet.$state.get().past.map(({ answers }) => answers)).toEqual([{ ...RENT, 'list.1.by': '2026-12-01' }]);
  });
});

describe('a shared computer', () => {
  const waiting = () =>
    openTab(
      'dates',
      fakeShelf({ [KEY]: record(BILL) }),
      fakeShelf({ [KEY]: record({ ...RENT, 'first.1': '1' }, { was: {} }) }),
    );

  test('takes lines along without mixing them with those that wait', () => {
    const one = waiting();
    one.learn();
    expect(beginShared(one.workbook, one.parts)).toBe(true);
    expect(storedOn(one.tab)).toEqual({ ...BILL, 'list.2.what': 'Rent', 'list.2.@': 'r', 'first.1': '2' });
    expect([one.device.texts.has(KEY), asideOn(one.tab)]).toEqual([false, []]);
  });

  test('sets aside what it cannot put together, because it does not know the lines', () => {
    const one = waiting();
    expect(beginShared(one.workbook, one.parts)).toBe(true);
    expect(storedOn(one.tab)).toEqual({ ...RENT, 'first.1': '1' });
    expect(asideOn(one.tab)).toEqual([JSON.parse(record(BILL))]);
  });

  test('puts together what hangs on no line, rules or not', () => {
    const one = openTab(
      'dates',
      fakeShelf({ [KEY]: record({ a: '1' }) }),
      fakeShelf({ [KEY]: record({ b: '2' }, { was: {} }) }),
    );
    expect(beginShared(one.workbook, one.parts)).toBe(true);
    expect(storedOn(one.tab)).toEqual({ a: '1', b: '2' });
  });

  test('brings lines back to a device that has others by now', () => {
    const one = openTab('dates', fakeShelf({ [KEY]: record(RENT) })).start();
    beginShared(one.workbook, one.parts);
    one.device.texts.set(KEY, record(BILL));
    expect(endShared(one.workbook, one.parts)).toBe(true);
    expect(one.answers()).toEqual({ ...BILL, 'list.2.what': 'Rent', 'list.2.@': 'r' });
    expect(one.tab.texts.has(KEY)).toBe(false);
  });

  test('comes to an end with lines of a file whose time is none', () => {
    const tab = fakeShelf({
      [KEY]: record({ 'list.1.what': 'Rent', 'list.2.what': 'Bus' }).replace('2026-11-01T00:00:00.000Z', 'some day'),
    });
    const one = openTab('dates', fakeShelf({ [KEY]: record(BILL) }), tab);
    one.learn();
    expect(beginShared(one.workbook, one.parts)).toBe(true);
    expect(storedOn(tab)).toMatchObject({
      'list.1.what': 'Phone bill',
      'list.2.what': 'Rent',
      'list.2.@': generation,
      'list.3.what': 'Bus',
      'list.3.@': generation,
    });
  });
});

// Rules may come at any moment, and so may the end of the room.
test.each(
  [0, 1, 2, 3, 4].flatMap((learned) =>
    [0, 1, 2, 3, 4].flatMap((room) => [false, true].map((tabToo) => [learned, room, tabToo] as const)),
  ),
)(
  'rules that come after %i answers lose nothing where the room ends after %i (the tab refuses too: %s)',
  (learned, room, tabToo) => {
    const one = openTab('dates', fakeShelf({}));
    one.sheet.open({});
    const typed = [
      ['list.1.what', 'Rent'],
      ['list.1.by', '2026-12-01'],
      ['list.2.what', 'Phone bill'],
      ['list.1.by.unknown', 'unknown'],
    ] as const;
    typed.forEach(([name, value], at) => {
      if (at === learned) one.learn();
      if (at === room) {
        one.device.setting = 'throws';
        if (tabToo) one.tab.setting = 'throws';
      }
      one.sheet.write({ [name]: value });
    });
    if (learned === typed.length) one.learn();
    const given = (): Record<string, unknown> =>
      Object.fromEntries(Object.entries(one.answers()).filter(([name]) => !name.endsWith('@')));
    expect(given()).toEqual(Object.fromEntries(typed));
    one.device.setting = 'works';
    one.sheet.refresh();
    expect(given()).toEqual(Object.fromEntries(typed));
    expect(storedOn(one.device)).toMatchObject(Object.fromEntries(typed));
  },
);

describe('two tabs, one of which sleeps while the other gets the rules', () => {
  /** Two tabs that show a line without a generation; in the first of them the rules give it one. */
  const tabs = () => {
    const device = fakeShelf({});
    const one = openTab('dates', device);
    one.sheet.open({});
    one.sheet.write({ 'list.1.what': 'Rent' });
    const asleep = openTab('dates', device);
    asleep.start();
    one.learn();
    return { one, asleep, device };
  };
  const given = (shelf: FakeShelf): Record<string, unknown> =>
    Object.fromEntries(Object.entries(storedOn(shelf)).filter(([name, value]) => !name.endsWith('@') && value !== ''));

  test('the line is one for both', () => {
    const { one, asleep, device } = tabs();
    asleep.sheet.write({ 'list.1.by': '2026-12-01' });
    expect(given(device)).toEqual({ 'list.1.what': 'Rent', 'list.1.by': '2026-12-01' });
    asleep.sheet.write({ 'list.1.what': 'The rent' });
    one.hear();
    expect(given(device)).toEqual({ 'list.1.what': 'The rent', 'list.1.by': '2026-12-01' });
  });

  test('though it waits, with a generation of its own', () => {
    const { asleep, device } = tabs();
    device.setting = 'throws';
    asleep.sheet.write({ 'list.1.by': '2026-12-01' });
    device.setting = 'works';
    asleep.sheet.refresh();
    expect(given(device)).toEqual({ 'list.1.what': 'Rent', 'list.1.by': '2026-12-01' });
    expect(asideOn(device)).toEqual([]);
  });

  test('a line that was begun in its place meanwhile is another, and takes nothing of it', () => {
    const { one, asleep, device } = tabs();
    one.sheet.remove('list.1');
    one.sheet.write({ 'list.1.what': 'Phone bill' });
    asleep.sheet.write({ 'list.1.by': '2026-12-01' });
    expect(given(device)).toEqual({ 'list.1.what': 'Phone bill', 'list.2.by': '2026-12-01' });
  });
});
