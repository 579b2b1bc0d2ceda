import { describe, expect, test } from 'vitest';
import { combine, compareRecords, differences, hereAndThere } from '../../../src/domain/saved/combine.ts';
import type { Answers, Run, SavedRecord } from '../../../src/domain/saved/record.ts';
import { AT, FIELDS } from '../lines/sheet.ts';

// Two records of a sheet with tables; `combine.test.ts` has the rest.

const record = (id: string, at: string, answers: Answers, past: readonly Run[] = []): SavedRecord => ({
  v: 1,
  run: { id, at, answers },
  past,
});
const mine = (answers: Answers, past: readonly Run[] = []) => record('m', '2026-11-01T08:00:00.000Z', answers, past);
const theirs = (answers: Answers, past: readonly Run[] = []) => record('t', '2026-11-02T08:00:00.000Z', answers, past);
const merge = (here: SavedRecord, there: SavedRecord) => combine(FIELDS, here, there, 'merge', AT);

const ANNA = { 'list.1.what': 'Anna', 'list.1.@': 'a' };
const BEN = { 'list.1.what': 'Ben', 'list.1.who': 'close', 'list.1.@': 'b', 'top.1': '1' };
/** Ben as he stands beside Anna. */
const BEN_SECOND = { 'list.2.what': 'Ben', 'list.2.who': 'close', 'list.2.@': 'b', 'top.1': '2' };

describe('two lines in one place', () => {
  test('are two when they are put together, and nothing of theirs is an earlier run', () => {
    expect(merge(mine(ANNA), theirs(BEN))).toEqual({
      v: 1,
      run: { id: 'm', at: AT, answers: { ...ANNA, ...BEN_SECOND } },
      past: [],
    });
  });

  test('differ by what is only here, and only there', () => {
    expect(differences(FIELDS, mine(ANNA), theirs(BEN))).toEqual({
      onlyMine: ['list.1.what'],
      onlyTheirs: ['list.2.what', 'list.2.who', 'top.1'],
      different: [],
    });
    expect(differences(FIELDS, null, theirs(BEN)).onlyTheirs).toEqual(['list.1.what', 'list.1.who', 'top.1']);
  });

  test('are shown beside each other', () => {
    expect(hereAndThere(FIELDS, mine({ ...ANNA, 'top.1': '3' }), theirs(BEN))).toEqual({
      here: { ...ANNA, 'top.1': '' },
      there: BEN_SECOND,
    });
    expect(hereAndThere(FIELDS, null, theirs(BEN))).toEqual({ here: {}, there: BEN });
  });

  test('their generation comes along, also where a line was removed here, by this page or by an older one', () => {
    for (const before of ['', 'gone']) {
      const own = mine({ ...ANNA, 'list.2.what': '', 'list.2.@': before });
      expect(merge(own, theirs(BEN)).run.answers).toEqual({ ...ANNA, ...BEN_SECOND });
    }
  });

  test('put together again change nothing', () => {
    const once = merge(mine(ANNA), theirs(BEN));
    expect(combine(FIELDS, once, theirs(BEN), 'merge', '2027-01-01T00:00:00.000Z')).toEqual(once);
    expect(compareRecords(FIELDS, once, theirs(BEN)), 'what is only here makes a difference').toBe('differs');
  });
});

describe('one line in two places', () => {
  const moved = { 'list.3.what': 'Ben', 'list.3.who': 'close', 'list.3.@': 'b', 'top.1': '3' };

  test('is the same sheet', () => {
    expect(compareRecords(FIELDS, mine(BEN), theirs(moved))).toBe('same');
    expect(compareRecords([], mine(BEN), theirs(moved)), 'unless nobody knows the table').toBe('differs');
    expect(merge(mine(BEN), theirs(moved))).toEqual(mine(BEN));
    expect(combine(FIELDS, mine(BEN), theirs(moved), 'replace', AT).past).toEqual([]);
  });

  test('gets what is only in theirs, and keeps mine where they differ', () => {
    const other = theirs({ 'list.2.what': 'Benjamin', 'list.2.by': '2026-12-01', 'list.2.@': 'b' });
    expect(merge(mine(BEN), other)).toEqual({
      v: 1,
      run: { id: 'm', at: AT, answers: { ...BEN, 'list.1.by': '2026-12-01' } },
      past: [other.run],
    });
  });

  test('keeps my generation, and takes theirs where mine has none', () => {
    const other = theirs({ 'list.2.what': 'Anna', 'list.2.@': 'z' });
    expect(merge(mine(ANNA), other)).toEqual(mine(ANNA));
    expect(merge(mine({ 'list.1.what': 'Anna' }), other)).toEqual(mine({ 'list.1.what': 'Anna', 'list.1.@': 'z' }));
  });
});

describe('where there is no room', () => {
  const full = { 'points.1.name': 'Pay', 'points.2.name': 'Hours' };
  const other = theirs({ 'points.1.name': 'Bus', note: 'theirs' });

  test('their whole run becomes an earlier one, and what has room is added', () => {
    expect(merge(mine(full), other)).toEqual({
      v: 1,
      run: { id: 'm', at: AT, answers: { ...full, note: 'theirs' } },
      past: [other.run],
    });
  });

  test('theirs is shown as it stands', () => {
    expect(hereAndThere(FIELDS, mine(full), other)).toEqual({ here: full, there: other.run.answers });
  });

  test('it is not the same, though all that has room is', () => {
    const more = theirs({ ...full, 'points.3.name': 'Bus' });
    expect(compareRecords(FIELDS, mine(full), more)).toBe('differs');
    expect(merge(mine(full), more)).toEqual(mine(full, [more.run]));
  });
});

describe('picks and marks', () => {
  const LINES = { ...ANNA, 'list.2.what': 'Ben', 'list.2.@': 'b', 'points.1.name': 'Pay', 'points.1.@': 'p' };

  test('of lines that are gone are not put together with anything', () => {
    const left = { ...ANNA, 'top.1': '2', 'cells.2.1': 'good', 'points.1.name': 'Pay', 'points.1.@': 'p' };
    const { run, past } = merge(mine(left), theirs({ ...BEN, 'points.1.name': 'Pay', 'top.1': '', 'top.2': '1' }));
    expect(run.answers).toEqual({ ...left, ...BEN_SECOND, 'top.1': '', 'top.2': '2', 'cells.2.1': '' });
    expect(past).toEqual([]);
  });

  test('a line that both picked, in two places, stands in the first; and their run becomes an earlier one', () => {
    const other = theirs({ ...LINES, 'top.1': '1' });
    const { run, past } = merge(mine({ ...LINES, 'top.2': '1' }), other);
    expect(run.answers).toEqual({ ...LINES, 'top.1': '1', 'top.2': '' });
    expect(past).toEqual([other.run]);
  });

  test('that differ stay mine', () => {
    const other = theirs({ ...LINES, 'top.1': '2', 'cells.1.1': 'poor' });
    const own = mine({ ...LINES, 'top.1': '1', 'cells.1.1': 'good' });
    expect(merge(own, other)).toEqual({ ...own, past: [other.run] });
  });
});

describe('replacing', () => {
  test('brings theirs with its generations, where it stands, and clears mine', () => {
    const own = mine({ ...ANNA, 'list.2.what': 'Cem', 'list.2.@': 'c' });
    expect(combine(FIELDS, own, theirs(BEN), 'replace', AT)).toEqual({
      v: 1,
      run: { ...theirs(BEN).run, answers: { ...BEN, 'list.2.what': '', 'list.2.@': '' } },
      past: [own.run],
    });
  });
});

test('generations alone are no answers: such a sheet is empty', () => {
  expect(compareRecords(FIELDS, mine({ 'list.1.@': 'a' }), theirs(BEN))).toBe('new');
  expect(merge(mine({ 'list.2.@': 'a' }), theirs(BEN)).run).toEqual({
    ...theirs(BEN).run,
    answers: { ...BEN, 'list.2.@': '' },
  });
});

test('earlier runs that differ in generations only are one', () => {
  const old = (generation: string) => ({
    id: 'old',
    at: '2026-10-01T08:00:00.000Z',
    answers: { 'list.1.what': 'x', 'list.1.@': generation },
  });
  expect(merge(mine(ANNA, [old('1')]), theirs(ANNA, [old('2')])).past).toEqual([old('1')]);
  expect(compareRecords(FIELDS, mine(ANNA, [old('1')]), theirs(ANNA, [old('2')]))).toBe('same');
});
