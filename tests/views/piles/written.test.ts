import { expect, test } from 'vitest';
import { withAnswers } from '../../../src/domain/saved/record.ts';
import { writtenOf } from '../../../src/views/piles/written.ts';

test('a run that was written and changed says when', () => {
  const first = withAnswers(null, { a: 'x' }, '2026-11-23T18:04:11.000Z');
  const { run } = withAnswers(first, { a: 'y' }, '2026-12-01T08:00:00.500Z');
  expect(writtenOf(run)).toEqual({
    first: Date.UTC(2026, 10, 23, 18, 4, 11),
    last: Date.UTC(2026, 11, 1, 8, 0, 0, 500),
  });
});

test('an id that is no time says nothing, and neither does a time that cannot be read', () => {
  const at = '2026-12-01T08:00:00.000Z';
  for (const id of ['', 'mh1', 'first-one', 'MIBK0W8Q', 'mibk0w8q0x', 'mibk0w8', ' mibk0w8q']) {
    expect(writtenOf({ id, at })).toEqual({ first: null, last: Date.parse(at) });
  }
  expect(writtenOf({ id: 'mibk0w8q', at: 'yesterday' })).toEqual({ first: parseInt('mibk0w8q', 36), last: null });
});

test('nine digits are a time after 2059', () => {
  const later = Date.UTC(2070, 0, 1);
  expect(later.toString(36)).toHaveLength(9);
  expect(writtenOf({ id: later.toString(36), at: '' }).first).toBe(later);
});

test('a clock that was set back is not corrected', () => {
  const id = Date.UTC(2026, 11, 5).toString(36);
  expect(writtenOf({ id, at: '2026-12-03T00:00:00.000Z' })).toEqual({
    first: Date.UTC(2026, 11, 5),
    last: Date.UTC(2026, 11, 3),
  });
});
