import { expect, test } from 'vitest';
import { typedBoxes } from '../../../src/domain/notes/typed.ts';
import { FIELDS } from '../worksheet/sheet.ts';

const box = (name: string, label: string, kind: string, row = 0) => ({ name, label, kind, row });

test('what was typed can be typed over', () => {
  expect(typedBoxes(FIELDS.short, { word: 'w' })).toEqual([box('word', 'Word', 'line')]);
  expect(typedBoxes(FIELDS.long, { text: 't' })).toEqual([box('text', 'Text', 'lines')]);
  expect(typedBoxes(FIELDS.private, { letter: 'l' })).toEqual([box('letter', 'Letter', 'lines')]);
  expect(typedBoxes(FIELDS.number, { count: 'x' })).toEqual([box('count', 'Count', 'number')]);
  expect(typedBoxes(FIELDS.date, { day: '2026-12-03' })).toEqual([box('day', 'Day', 'date')]);
});

test('what is empty, or was picked, has no box', () => {
  expect(typedBoxes(FIELDS.short, { word: '' })).toEqual([]);
  expect(typedBoxes(FIELDS.date, { 'day.unknown': 'unknown' })).toEqual([]);
  for (const field of [FIELDS.choice, FIELDS.choices, FIELDS.rating, FIELDS.sort, FIELDS.rank, FIELDS.grid])
    expect(
      typedBoxes(field, { pick: 'one', 'some.one': 'one', rate: 'one', 'top.1': '1', 'cards.pay': 'must' }),
    ).toEqual([]);
});

test('of a table, all that can be typed in the lines that hold something, counted as they stand', () => {
  expect(typedBoxes(FIELDS.table, { 'list.1.what': 'rent', 'list.3.who': 'one' })).toEqual([
    box('list.1.what', 'What', 'line', 1),
    box('list.1.by', 'By', 'date', 1),
    box('list.3.what', 'What', 'line', 2),
    box('list.3.by', 'By', 'date', 2),
  ]);
});
