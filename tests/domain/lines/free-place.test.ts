import { expect, test } from 'vitest';
import { freePlace } from '../../../src/domain/lines/free-place.ts';
import { FIELDS } from './sheet.ts';

const free = (taken: readonly string[], first?: string, table = 'list') =>
  freePlace(FIELDS, table, (place) => taken.includes(place), first);

test('it is the lowest one, and none beyond the last', () => {
  expect(free([])).toBe('list.1');
  expect(free(['list.1'])).toBe('list.2');
  expect(free(['list.1', 'list.2'])).toBe('list.3');
  expect(free(['list.1', 'list.2', 'list.3'])).toBeNull();
  expect(free(['points.1'], undefined, 'points')).toBe('points.2');
});

test('the wished one is taken where it is free, and there', () => {
  expect(free([], 'list.3')).toBe('list.3');
  expect(free(['list.3'], 'list.3')).toBe('list.1');
  expect(free([], 'list.4')).toBe('list.1');
  expect(free([], 'points.2')).toBe('list.1');
  expect(free(['list.1', 'list.2', 'list.3'], 'list.2')).toBeNull();
});

test('what is no table, or is not known, has no places', () => {
  expect(free([], undefined, 'note')).toBeNull();
  expect(free([], 'gone.1', 'gone')).toBeNull();
});
