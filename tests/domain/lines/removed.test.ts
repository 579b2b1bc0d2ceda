import { describe, expect, test } from 'vitest';
import { putBack, removeLine, type Removed } from '../../../src/domain/lines/removed.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { AT, FIELDS, MADE } from './sheet.ts';

const SHEET: Answers = {
  note: 'stays',
  'list.1.what': 'Bakery',
  'list.1.by.unknown': 'unknown',
  'list.1.@': 'a',
  'list.2.what': 'Library',
  'list.2.@': 'b',
  'points.1.name': 'Pay',
  'points.1.@': 'p',
  'top.1': '1',
  'top.2': '2',
  'cells.1.1': 'good',
  'cells.2.1': 'poor',
};

const remove = (base: Answers, place: string): { after: Answers; removed: Removed } => {
  const done = removeLine(FIELDS, base, place);
  if (!done) throw new Error(`No line stands in ${place}.`);
  return { after: { ...base, ...done.changes }, removed: done.removed };
};

describe('removing a line', () => {
  test('empties its boxes, and takes away its generation and every pick and mark of it, and nothing else', () => {
    expect(removeLine(FIELDS, SHEET, 'list.1')).toEqual({
      changes: {
        'list.1.what': '',
        'list.1.by.unknown': '',
        'list.1.@': '',
        'top.1': '',
        'cells.1.1': '',
      },
      removed: { table: 'list', place: 'list.1', answers: SHEET },
    });
    expect(removeLine(FIELDS, SHEET, 'points.1')?.changes).toEqual({
      'points.1.name': '',
      'points.1.@': '',
      'cells.1.1': '',
      'cells.2.1': '',
    });
  });

  test('remembers what counted', () => {
    const orphan = { ...SHEET, 'top.3': '3' };
    expect(removeLine(FIELDS, orphan, 'list.1')?.removed.answers).toEqual({ ...orphan, 'top.3': '' });
  });

  test('is nothing where no line stands', () => {
    expect(removeLine(FIELDS, SHEET, 'list.3')).toBeNull();
    expect(removeLine(FIELDS, { 'list.1.what': ' ', 'list.1.@': 'a', 'top.1': '1' }, 'list.1')).toBeNull();
  });
});

describe('putting a line back', () => {
  const { after, removed } = remove(SHEET, 'list.1');
  const back = (base: Answers, line = removed, earlier: readonly Answers[] = [line.answers]) =>
    putBack(FIELDS, base, line, earlier, AT);

  test('brings everything of it, to where it was', () => {
    const found = back(after);
    expect(found?.place).toBe('list.1');
    expect({ ...after, ...found?.changes }).toEqual(SHEET);
    expect(found?.changes, 'and touches nothing else').not.toHaveProperty(['list.2.what']);
    expect(found?.changes).not.toHaveProperty(['top.2']);
    expect(found?.changes).not.toHaveProperty(['note']);
  });

  test('never writes over what stands there now: it goes to a free place, with its marks and picks', () => {
    const base = { ...after, 'list.1.what': 'Museum', 'list.1.@': 'm', 'cells.1.1': 'poor' };
    expect(back(base)).toEqual({
      place: 'list.3',
      changes: {
        'list.3.what': 'Bakery',
        'list.3.by.unknown': 'unknown',
        'list.3.@': 'a',
        'top.1': '3',
        'cells.3.1': 'good',
      },
    });
  });

  test('is not possible where there is no room', () => {
    expect(back({ ...after, 'list.1.what': 'Museum', 'list.3.what': 'Theatre' })).toBeNull();
  });

  test('leaves what was picked since', () => {
    const found = back({ ...after, 'top.1': '2', 'top.2': '' });
    expect(found?.changes).not.toHaveProperty(['top.1']);
  });

  test('takes the place of a pick that does not count', () => {
    expect(back({ ...after, 'top.1': '3' })?.changes).toMatchObject({ 'top.1': '1' });
  });

  test('leaves what is picked where nothing was', () => {
    const bare = remove({ ...SHEET, 'top.1': '' }, 'list.1');
    expect(back(bare.after, bare.removed)?.changes).not.toHaveProperty(['top.1']);
  });

  test('does not take boxes of its place from an earlier line there', () => {
    const first = remove({ ...SHEET, 'list.1.who': 'bank' }, 'list.1');
    const next = { ...first.after, 'list.1.what': 'Museum', 'list.1.@': 'm' };
    const second = remove(next, 'list.1');
    const found = back(second.after, second.removed, [first.removed.answers, second.removed.answers]);
    expect({ ...second.after, ...found?.changes }).toEqual(next);
  });

  test('is told from a line of another table with the same generation', () => {
    const twin = { ...SHEET, 'points.1.@': 'a' };
    const gone = remove(twin, 'list.1');
    expect({ ...gone.after, ...back(gone.after, gone.removed)?.changes }).toEqual(twin);
  });

  test('clears what an older page left on its place', () => {
    const base = { ...after, 'top.3': '1', 'cells.1.1': 'poor', 'cells.1.2': 'poor', 'points.2.name': 'Bus' };
    expect(back(base)?.changes).toMatchObject({ 'top.3': '', 'cells.1.1': 'good', 'cells.1.2': '' });
  });

  test('finds the other line of a mark wherever it is now', () => {
    const base = { ...after, 'points.1.name': 'Bus', 'points.1.@': 'q', 'points.2.name': 'Pay', 'points.2.@': 'p' };
    const changes = back(base)?.changes;
    expect(changes).toMatchObject({ 'cells.1.2': 'good' });
    expect(changes).not.toHaveProperty(['cells.1.1']);
  });

  test('leaves out marks of a line that is gone', () => {
    const changes = back({ ...after, 'points.1.name': '', 'points.1.@': '' })?.changes;
    expect(changes).not.toHaveProperty(['cells.1.1']);
    expect(changes).toMatchObject({ 'list.1.what': 'Bakery' });
  });

  test('brings a mark of two removed lines once both are back, whichever went first', () => {
    const first = remove(SHEET, 'list.1');
    const second = remove(first.after, 'points.1');
    const earlier = [first.removed.answers, second.removed.answers];
    for (const [one, other] of [
      [first.removed, second.removed],
      [second.removed, first.removed],
    ] as const) {
      const once = { ...second.after, ...back(second.after, one, earlier)?.changes };
      expect(once['cells.1.1']).toBe('');
      const twice = { ...once, ...back(once, other, earlier)?.changes };
      expect(twice).toMatchObject({ 'cells.1.1': 'good', 'cells.2.1': 'poor' });
    }
  });

  test('brings the last mark where it was marked anew between two removals', () => {
    const first = remove(SHEET, 'list.1');
    const once = { ...first.after, ...back(first.after)?.changes, 'cells.1.1': 'poor' };
    const second = remove(once, 'list.1');
    const found = back(second.after, second.removed, [first.removed.answers, second.removed.answers]);
    expect(found?.changes).toMatchObject({ 'cells.1.1': 'poor' });
  });

  test('that a file has brought back already is only found', () => {
    expect(back({ ...after, 'list.3.what': 'The bakery', 'list.3.@': 'a' })).toEqual({ place: 'list.3', changes: {} });
  });

  describe('that has no generation, as older pages stored it,', () => {
    const old = { 'list.1.what': 'Old', 'top.1': '1', 'cells.1.1': 'good', 'points.1.name': 'Pay' };
    const gone = remove(old, 'list.1');

    test('brings it as it was in its own place', () => {
      expect(back(gone.after, gone.removed)).toEqual({
        place: 'list.1',
        changes: { 'list.1.what': 'Old', 'top.1': '1', 'cells.1.1': 'good' },
      });
    });

    test('gives it a generation in another place', () => {
      const base = { ...gone.after, 'list.1.what': 'New', 'list.1.@': MADE };
      expect(back(base, gone.removed)).toEqual({
        place: 'list.2',
        changes: { 'list.2.what': 'Old', 'list.2.@': 'kmdc1', 'top.1': '2', 'cells.2.1': 'good' },
      });
    });

    test('does not take another line without one in its place for it', () => {
      const base = { ...gone.after, 'list.1.what': 'Other' };
      expect(back(base, gone.removed)).toMatchObject({ place: 'list.2', changes: { 'list.2.what': 'Old' } });
    });
  });
});
