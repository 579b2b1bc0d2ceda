import { expect, test } from 'vitest';
import { inOrder } from '../../../src/domain/notes/order.ts';

const ENTRIES = [
  { id: 'a', theme: 'reflection', at: '2026-11-01T10:00:00.000Z' },
  { id: 'b', theme: 'fit', at: null },
  { id: 'c', theme: 'fit', at: '2026-11-03T10:00:00.000Z' },
  { id: 'd', theme: 'reflection', at: '2026-11-03T09:00:00.000Z' },
  { id: 'e', theme: 'fit', at: 'nonsense' },
];
const dayOf = (at: string | null): string => (at?.startsWith('2026') ? at.slice(0, 10) : '');
const shown = (order: 'theme' | 'date') =>
  inOrder(ENTRIES, order, dayOf).map(({ key, entries }) => [key, entries.map(({ id }) => id).join('')]);

test('by theme: in the order of the course', () => {
  expect(shown('theme')).toEqual([
    ['reflection', 'ad'],
    ['fit', 'bce'],
  ]);
});

test('by date: the newest day and moment first, what has no date last', () => {
  expect(shown('date')).toEqual([
    ['2026-11-03', 'cd'],
    ['2026-11-01', 'a'],
    ['', 'be'],
  ]);
});
