import { expect, test } from 'vitest';
import { formattersFor } from '../../src/islands/formatters.ts';

const said = (iso: string, today: string) => formattersFor('en-GB', null, new Date(`${today}T12:00:00`)).day(iso);

test('a day of this year is said without its year, any other with it', () => {
  expect(said('2026-12-03', '2026-11-23')).toBe('Thursday 3 December');
  expect(said('2027-01-05', '2026-11-23')).toBe('Tuesday, 5 January 2027');
  expect(said('2025-12-31', '2026-01-01')).toBe('Wednesday, 31 December 2025');
});

test('what is no day is said as it was typed', () => {
  for (const typed of ['next week', '2026-1-1', '3 December']) expect(said(typed, '2026-11-23')).toBe(typed);
});

test('a day that no calendar has is not said at all: a year that is half typed, 31 February', () => {
  for (const typed of [
    '0002-01-01',
    '0020-12-03',
    '0202-12-03',
    '1899-12-31',
    '2200-01-01',
    '20266-01-01',
    '2026-02-31',
  ])
    expect(said(typed, '2026-11-23')).toBe('');
});

test('words from right to left are shut off from the others of their list', () => {
  const speech = formattersFor('en-GB', null, new Date());
  expect(speech.list(['חנה'])).toBe('חנה');
  expect(speech.list(['חנה', 'Ben', 'كريم (12:30)'])).toBe('\u2068חנה\u2069, Ben and \u2068كريم (12:30)\u2069');
});

test('a task is said by its name, or by its id where there is none', () => {
  const tasks = { groups: [{ tasks: [{ id: 'calm', text: 'Calm an upset person' }] }] };
  const speech = formattersFor('en-GB', tasks, new Date());
  expect([speech.task('calm'), speech.task('gone')]).toEqual(['Calm an upset person', 'gone']);
  expect(speech.list(['a', 'b', 'c'])).toBe('a, b and c');
});
