import { expect, test } from 'vitest';
import { groupByPart } from '../../../src/domain/lesson/grouped.ts';

const PARTS = [{ id: 'opening' }, { id: 'fit' }, { id: 'closing' }];
const from = (theme: string, name: string) => ({ name, home: { theme } });

test('things stand with the part of their lesson, in the order of the parts and in their own', () => {
  const items = [from('closing', 'plan'), from('opening', 'landing'), from('closing', 'other')];
  expect(groupByPart(PARTS, items).map(({ part, own }) => [part.id, ...own.map(({ name }) => name)])).toEqual([
    ['opening', 'landing'],
    ['closing', 'plan', 'other'],
  ]);
});

test('a part with nothing in it is left out', () => {
  expect(groupByPart(PARTS, [])).toEqual([]);
});
