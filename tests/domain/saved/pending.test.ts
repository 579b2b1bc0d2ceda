import { describe, expect, test } from 'vitest';
import { promoted, onlyFields, rememberedFor, same, partitionPending } from '../../../src/domain/saved/pending.ts';

test('a waiting answer is newer while the device holds what it held then', () => {
  expect(partitionPending({ a: 'new' }, { a: 'old' }, { a: 'old', b: 'x' })).toEqual({
    newer: { a: 'new' },
    superseded: {},
  });
  expect(partitionPending({ a: 'new' }, {}, {})).toEqual({ newer: { a: 'new' }, superseded: {} });
});

test('it is superseded once the device holds something else', () => {
  expect(partitionPending({ a: 'new', b: 'mine' }, { a: 'old' }, { a: 'theirs' })).toEqual({
    newer: { b: 'mine' },
    superseded: { a: 'new' },
  });
});

test('it is not superseded by itself', () => {
  expect(partitionPending({ a: ['x'] }, {}, { a: ['x'] })).toEqual({ newer: { a: ['x'] }, superseded: {} });
});

test('a cleared answer is as good as none, and as no other', () => {
  expect([same(undefined, ''), same(null, ''), same('', 'x'), same(['x'], ['x']), same('x', 'y'), same(0, '')]).toEqual(
    [true, true, false, true, false, false],
  );
  expect(partitionPending({ a: 'new' }, { a: '' }, {})).toEqual({ newer: { a: 'new' }, superseded: {} });
});

test('some of the answers are those that are asked for', () => {
  expect(onlyFields({ a: '1', b: '2' }, (field) => field === 'b')).toEqual({ b: '2' });
});

test('beside waiting answers stands what the device held in them, and all that hangs on lines', () => {
  const device = {
    note: 'old',
    other: 'not asked for',
    'list.1.what': 'Anna',
    'list.1.@': 'a',
    'top.1': '1',
    'cells.1.2': 'good',
    'kinds.rent': 'rent',
  };
  expect(rememberedFor({ note: 'new', more: 'x', 'list.2.what': 'Ben' }, device)).toEqual({
    note: 'old',
    more: undefined,
    'list.2.what': undefined,
    'list.1.what': 'Anna',
    'list.1.@': 'a',
    'top.1': '1',
    'cells.1.2': 'good',
  });
});

describe('lifting waiting answers to the device', () => {
  const run = (id: string) => ({ id, at: '2026-11-01T00:00:00.000Z', answers: { [id]: 'x' } });
  const record = (id: string, past: string[], more: object = {}) => ({
    v: 1 as const,
    run: run(id),
    past: past.map(run),
    ...more,
  });

  test('where the device holds nothing, the whole record goes, without what only waiting needs', () => {
    expect(promoted(null, { ...record('a', ['b'], { colour: 'green' }), was: { a: '1' } })).toEqual(
      record('a', ['b'], { colour: 'green' }),
    );
  });

  test('otherwise the record of the device stays, and gets the earlier runs that it does not know', () => {
    expect(promoted(record('d', ['e'], { deep: 1 }), record('a', ['e', 'd', 'f']))).toEqual(
      record('d', ['e', 'f'], { deep: 1 }),
    );
  });
});
