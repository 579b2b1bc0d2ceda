import { expect, test } from 'vitest';
import { fieldsOf, tableIn } from '../../../src/domain/worksheet/fields.ts';
import { partName } from '../../../src/domain/worksheet/names.ts';
import { savedIn, namesIn, rowAt, rowsOf, sortedOf } from '../../../src/domain/worksheet/rows.ts';
import {
  formatCell,
  formatField,
  gapNames,
  formatRowName,
  pieces,
  wordsOf,
} from '../../../src/domain/worksheet/format.ts';
import type { Column } from '../../../src/schema/column.ts';
import { ALL, FIELDS, sheetWith, SPEECH } from './sheet.ts';

test('folded fields come after the others, and tables are found among both', () => {
  const sheet = sheetWith([FIELDS.number], { more: [FIELDS.table] });
  expect(fieldsOf(sheet).map(({ id }) => id)).toEqual(['count', 'list']);
  expect(tableIn(sheet, 'list')).toBe(FIELDS.table);
  expect(tableIn(sheet, 'count')).toBeUndefined();
});

test('names are joined by dots', () => {
  expect(partName('list', 2, 'what')).toBe('list.2.what');
  expect(namesIn(FIELDS.table, 2)).toEqual([
    'list.2.what',
    'list.2.by',
    'list.2.by.unknown',
    'list.2.who',
    'list.2.task',
  ]);
});

test('lines with nothing but spaces are empty; places do not move', () => {
  expect(rowsOf(FIELDS.table, { 'list.1.what': '  ', 'list.3.what': ' c ' })).toEqual([
    { slot: 3, cells: { what: 'c', by: '', who: '', task: '' } },
  ]);
  expect(rowAt(FIELDS.table, 2, {}).cells).toEqual({ what: '', by: '', who: '', task: '' });
  expect(rowsOf(FIELDS.table, { 'list.4.what': 'beyond' })).toEqual([]);
  expect(savedIn('day', { day: ' 2026-12-03 ' })).toBe('2026-12-03');
  expect(savedIn('day', { 'day.unknown': 'unknown' })).toBe('unknown');
  expect(savedIn('day', {})).toBe('');
});

test('cards lie in piles that exist', () => {
  expect(sortedOf(FIELDS.sort, { 'cards.calm': 'nice', 'cards.pay': 'gone' })).toEqual([
    { slot: 2, cells: { card: 'calm', pile: 'nice' } },
  ]);
});

test('cells are said in words, and nothing is said of what is gone', () => {
  const [what, by, who, task] = FIELDS.table.columns as unknown as [Column, Column, Column, Column];
  expect(formatCell(what, ' a ', {}, SPEECH)).toBe('a');
  expect(formatCell(by, 'unknown', {}, SPEECH)).toBe('no idea');
  expect(formatCell({ kind: 'date', id: 'd', label: 'D' }, 'unknown', {}, SPEECH)).toBe('');
  expect(formatCell(by, '', {}, SPEECH)).toBe('');
  expect(formatCell(who, 'own', { word: 'mine' }, SPEECH)).toBe('mine');
  expect(formatCell(who, 'gone', {}, SPEECH)).toBe('');
  expect(formatCell(task, 'calm', {}, SPEECH)).toBe('task calm');
  expect(formatCell(task, '', {}, SPEECH)).toBe('');
});

test('a line is named by its first column, or else by its number', () => {
  const answers = { 'list.2.what': 'b', 'list.3.who': 'one' };
  expect(formatRowName(ALL, 'list', '2', answers, SPEECH)).toBe('b');
  expect(formatRowName(ALL, 'list', '3', answers, SPEECH)).toBe('Line 3');
  for (const slot of ['1', '', '0', '12', 'x']) expect(formatRowName(ALL, 'list', slot, answers, SPEECH)).toBe('');
  expect(formatRowName(ALL, 'count', '1', answers, SPEECH)).toBe('');
});

test('a field is said in words; tables, cards and marks have no one sentence', () => {
  const say = (field: Parameters<typeof formatField>[0], answers: Record<string, unknown>) =>
    formatField(field, ALL, answers, SPEECH);
  expect(say(FIELDS.number, { count: ' 4 ' })).toBe('4');
  expect(say(FIELDS.private, { letter: ' Dear me ' })).toBe('Dear me');
  expect(say(FIELDS.long, { text: 'x' })).toBe('x');
  expect(say(FIELDS.date, { 'day.unknown': 'unknown' })).toBe('I do not know');
  expect(say(FIELDS.rating, { rate: 'gone' })).toBe('');
  for (const field of [FIELDS.table, FIELDS.sort, FIELDS.grid]) {
    expect(say(field, { 'list.1.what': 'a', 'cards.pay': 'must', 'marks.1.1': 'one' })).toBe('');
  }
  expect(wordsOf(sheetWith([FIELDS.short, FIELDS.choice]), { word: 'w', pick: 'one' }, SPEECH)).toEqual({
    word: 'w',
    pick: 'One',
  });
});

test('gaps are filled, or stand as what is meant', () => {
  const words = { word: 'w', pick: '' };
  expect(pieces('{word}: see {pick} or {none}.', words, gapNames(sheetWith([FIELDS.short, FIELDS.choice])))).toEqual([
    { text: 'w', open: false },
    { text: ': see ', open: false },
    { text: 'the pick', open: true },
    { text: ' or ', open: false },
    { text: 'none', open: true },
    { text: '.', open: false },
  ]);
  expect(gapNames(ALL)['word']).toBe('Word');
});
