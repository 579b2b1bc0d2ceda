import { describe, expect, test } from 'vitest';
import {
  filledPlaces,
  generationIn,
  generationName,
  identityIn,
  lineOf,
  newGeneration,
  placeOf,
  placeWith,
  slotOf,
  tableOf,
} from '../../../src/domain/lines/place.ts';
import { AT, MADE } from './sheet.ts';

test('a place is a table and a number', () => {
  expect([placeOf('list', 2), placeOf('list', '2')]).toEqual(['list.2', 'list.2']);
  expect([tableOf('list.2'), slotOf('list.2'), slotOf('list')]).toEqual(['list', '2', '']);
  expect(generationName('list.2')).toBe('list.2.@');
});

test.each([
  ['list.2.what', 'list.2'],
  ['list.2.by.unknown', 'list.2'],
  ['list.2.@', 'list.2'],
  ['list.2', null],
  ['cells.2.1', null],
  ['kinds.rent', null],
  ['list.0.what', null],
  ['list.10.what', null],
  ['a.b.2.what', null],
  ['note', null],
])('%s is of the line in %s', (name, place) => {
  expect(lineOf(name)).toBe(place);
});

describe('a line stands in a place', () => {
  test('where something is written in one of its boxes, blanks are not', () => {
    const answers = { 'list.1.what': ' \n', 'list.2.what': '', 'list.2.by': '2026-12-01', 'list.3.what': null };
    expect([...filledPlaces(answers)]).toEqual(['list.2']);
    expect([...filledPlaces({ 'list.1.what': undefined })]).toEqual([]);
  });

  test('also where a later version stores something else than text', () => {
    expect([...filledPlaces({ 'list.1.what': ['x'], 'list.2.what': 0 })]).toEqual(['list.1', 'list.2']);
  });

  test('not for a generation, a mark or a pick alone', () => {
    expect([...filledPlaces({ 'list.1.@': 'g', 'cells.1.1': 'good', 'top.1': '1', note: 'x' })]).toEqual([]);
  });
});

describe('which line it is', () => {
  const answers = {
    'list.1.what': 'Anna',
    'list.1.@': 'g1',
    'list.2.what': 'Ben',
    'list.3.@': 'g3',
    'shifts.1.day': 'Monday',
    'shifts.1.@': 'g1',
    'shifts.2.day': 'Friday',
    'shifts.2.@': 7,
  };

  test('is told by its generation, or by its place when it has none', () => {
    const of = (place: string) => [generationIn(answers, place), identityIn(answers, place)];
    expect(of('list.1')).toEqual(['g1', 'g1']);
    expect(of('list.2')).toEqual(['', 'list.2']);
    expect(of('list.3'), 'no line stands there').toEqual(['', '']);
    expect(of('shifts.2'), 'a generation is a text').toEqual(['', 'shifts.2']);
  });

  test('and found again in its own table', () => {
    expect(placeWith(answers, 'list', 'g1')).toBe('list.1');
    expect(placeWith(answers, 'shifts', 'g1')).toBe('shifts.1');
    expect(placeWith(answers, 'list', 'list.2')).toBe('list.2');
    expect(placeWith(answers, 'list', 'g3')).toBeUndefined();
    expect(placeWith(answers, 'points', 'g1')).toBeUndefined();
  });
});

describe('a new generation', () => {
  test('is the end of the time: five characters at most, the same for sixteen hours', () => {
    expect(newGeneration(AT)).toBe(MADE);
    expect(newGeneration('1970-01-01T00:00:00.035Z')).toBe('z');
    const last = new Date(36 ** 5 - 1).toISOString();
    const next = new Date(36 ** 5).toISOString();
    expect([newGeneration(last), newGeneration(next)]).toEqual(['zzzzz', '0']);
  });

  test('is none that is there already, wherever it is asked', () => {
    expect(newGeneration(AT, { 'list.1.@': 'kmdc0' }, {}, { 'list.2.@': 'kmdc1', note: 'kmdc2' })).toBe('kmdc3');
  });

  test('is made of a time that cannot be read as well, and ends', () => {
    expect(newGeneration('some day')).toBe('0');
    expect(newGeneration('some day', { 'list.1.@': '0', 'list.2.@': 'NaN' })).toBe('1');
  });
});
