import { describe, expect, test } from 'vitest';
import { hangingOn, moved, placesOf } from '../../../src/domain/lines/moved.ts';
import { FIELDS } from './sheet.ts';

describe('what an answer hangs on', () => {
  test.each([
    ['list.2.what', 'x', ['list.2']],
    ['list.2.@', 'g', ['list.2']],
    ['gone.2.what', 'x', ['gone.2']],
    ['top.1', '3', ['list.3']],
    ['top.1', '', []],
    ['top.1', 3, []],
    ['cells.2.1', 'good', ['list.2', 'points.1']],
    ['cells.2.1', '', ['list.2', 'points.1']],
    ['note', 'x', []],
    ['gone.1', '2', []],
    ['gone.1.2', 'good', []],
  ])('%s with %j', (name, value, places) => {
    expect(placesOf(FIELDS, name, value)).toEqual(places);
  });
});

describe('putting lines elsewhere', () => {
  const answers = {
    note: 'stays',
    'list.1.what': 'Anna',
    'list.1.by.unknown': 'unknown',
    'list.1.@': 'g1',
    'list.2.what': 'Ben',
    'points.1.name': 'Pay',
    'top.1': '1',
    'top.2': '2',
    'top.3': '',
    'cells.1.1': 'good',
    'cells.2.1': 'poor',
    'gone.1': '2',
  };

  test('takes everything of them along', () => {
    const to: Record<string, string> = { 'list.1': 'list.3', 'list.2': 'list.1', 'points.1': 'points.2' };
    expect(moved(FIELDS, answers, (place) => to[place])).toEqual({
      note: 'stays',
      'list.3.what': 'Anna',
      'list.3.by.unknown': 'unknown',
      'list.3.@': 'g1',
      'list.1.what': 'Ben',
      'points.2.name': 'Pay',
      'top.1': '3',
      'top.2': '1',
      'top.3': '',
      'cells.3.2': 'good',
      'cells.1.2': 'poor',
      'gone.1': '2',
    });
  });

  test('leaves out a line that is not there, with all that hangs on it', () => {
    expect(moved(FIELDS, answers, (place) => (place === 'list.1' ? null : place))).toEqual({
      note: 'stays',
      'list.2.what': 'Ben',
      'points.1.name': 'Pay',
      'top.2': '2',
      'top.3': '',
      'cells.2.1': 'poor',
      'gone.1': '2',
    });
  });

  test('leaves out a mark when either line is not there', () => {
    const marks = { 'cells.1.1': 'good', 'cells.2.1': 'poor', 'cells.1.2': 'poor' };
    expect(moved(FIELDS, marks, (place) => (place === 'points.1' ? undefined : place))).toEqual({
      'cells.1.2': 'poor',
    });
    expect(moved(FIELDS, marks, (place) => (place === 'list.1' ? null : place))).toEqual({ 'cells.2.1': 'poor' });
  });
});

test('what hangs on a place are the picks and marks of it, not its boxes', () => {
  const answers = {
    'list.1.what': 'Anna',
    'list.1.@': 'g1',
    'top.1': '1',
    'top.2': '2',
    'cells.1.1': 'good',
    'cells.1.2': '',
    'cells.2.1': 'poor',
  };
  expect(hangingOn(FIELDS, answers, 'list.1')).toEqual(['top.1', 'cells.1.1']);
  expect(hangingOn(FIELDS, answers, 'points.1')).toEqual(['cells.1.1', 'cells.2.1']);
  expect(hangingOn(FIELDS, answers, 'list.3')).toEqual([]);
});
