import { expect, test } from 'vitest';
import { keyOf } from '../../../src/domain/lines/key.ts';
import { FIELDS } from './sheet.ts';

test('a line is named by the columns of its key, without the blanks around them', () => {
  const anna = keyOf(FIELDS, { 'list.1.what': ' Anna ', 'list.1.by': '2026-12-01' }, 'list.1');
  expect(anna).toBe(keyOf(FIELDS, { 'list.3.what': 'Anna' }, 'list.3'));
  expect(anna).not.toBe(keyOf(FIELDS, { 'list.1.what': 'Ben' }, 'list.1'));
});

test('two columns are not one: what stands in the first is not in the second', () => {
  const [one, other] = [
    keyOf(FIELDS, { 'shifts.1.day': 'Monday' }, 'shifts.1'),
    keyOf(FIELDS, { 'shifts.1.part': 'Monday' }, 'shifts.1'),
  ];
  expect(one).not.toBe(other);
  expect([one, other]).not.toContain('');
});

test('a line with nothing in them has no name, nor has a line of what is no table', () => {
  expect(keyOf(FIELDS, { 'list.1.what': ' ', 'list.1.who': 'Anna' }, 'list.1')).toBe('');
  expect(keyOf(FIELDS, { 'note.1.what': 'x' }, 'note.1')).toBe('');
  expect(keyOf(FIELDS, { 'gone.1.what': 'x' }, 'gone.1')).toBe('');
  expect(keyOf([], { 'list.1.what': 'x' }, 'list.1')).toBe('');
});
