import { expect, test } from 'vitest';
import { counted } from '../../../src/domain/lines/counted.ts';
import { FIELDS } from './sheet.ts';

const LINES = { 'list.1.what': 'Anna', 'list.3.what': 'Ben', 'points.1.name': 'Pay' };

test('answers that all count are the same object', () => {
  const answers = {
    ...LINES,
    'top.1': '1',
    'top.2': '3',
    'top.3': '',
    'cells.3.1': 'good',
    'cells.2.1': '',
    note: 'x',
  };
  expect(counted(FIELDS, answers)).toBe(answers);
});

test('marks and picks of lines that are not there are none', () => {
  const answers = {
    ...LINES,
    'top.1': '2',
    'top.2': '3',
    'cells.1.1': 'good',
    'cells.2.1': 'poor',
    'cells.1.2': 'poor',
  };
  expect(counted(FIELDS, answers)).toEqual({ ...answers, 'top.1': '', 'cells.2.1': '', 'cells.1.2': '' });
});

test('nor is a pick that names no line at all', () => {
  expect(counted(FIELDS, { ...LINES, 'top.1': 'anna', 'top.2': '9' })).toEqual({ ...LINES, 'top.1': '', 'top.2': '' });
});

test('a line that was picked in all three places counts once, in the first', () => {
  const answers = { ...LINES, 'top.1': '1', 'top.2': '1', 'top.3': '1' };
  expect(counted(FIELDS, answers)).toEqual({ ...answers, 'top.2': '', 'top.3': '' });
});

test('what comes after a repeated pick, or after an empty place, counts as it is', () => {
  expect(counted(FIELDS, { ...LINES, 'top.1': '1', 'top.2': '1', 'top.3': '3' })).toEqual({
    ...LINES,
    'top.1': '1',
    'top.2': '',
    'top.3': '3',
  });
  const gaps = { ...LINES, 'top.1': '', 'top.2': '', 'top.3': '3' };
  expect(counted(FIELDS, gaps)).toBe(gaps);
});

test('boxes of a line count however little is in them, also of a table that is not known', () => {
  const answers = { 'list.1.what': ' ', 'list.2.@': 'g', 'gone.1.what': ' ', 'gone.1': '2' };
  expect(counted(FIELDS, answers)).toBe(answers);
});

test('lines of a table that is asked no more do not lose what hangs on them', () => {
  const answers = { 'old.1.name': 'x', 'old-top.1': '1', 'old-cells.1.1': 'good' };
  expect(counted([], answers)).toBe(answers);
});

test('only an order has places: a field that a later version gave some is none', () => {
  const answers = { ...LINES, 'list.1': 'x', 'list.2': 'x', 'points.1': 'x', 'points.2': 'x' };
  expect(counted(FIELDS, answers)).toBe(answers);
});
