import { expect, test } from 'vitest';
import { speechIn } from '../../src/islands/speech.ts';

const said = (iso: string, today: string) => speechIn('en-GB', null, new Date(`${today}T12:00:00`)).day(iso);

test('a day of this year is said without its year, any other with it', () => {
  expect(said('2026-12-03', '2026-11-23')).toBe('Thursday 3 December');
  expect(said('2027-01-05', '2026-11-23')).toBe('Tuesday, 5 January 2027');
  expect(said('2025-12-31', '2026-01-01')).toBe('Wednesday, 31 December 2025');
});

test('what is no day is said as it was typed', () => {
  for (const typed of ['2026-02-31', 'next week', '2026-1-1']) expect(said(typed, '2026-11-23')).toBe(typed);
});

test('a task is said by its name, or by its id where there is none', () => {
  const tasks = { groups: [{ tasks: [{ id: 'calm', text: 'Calm an upset person' }] }] };
  const speech = speechIn('en-GB', tasks, new Date());
  expect([speech.task('calm'), speech.task('gone')]).toEqual(['Calm an upset person', 'gone']);
  expect(speech.list(['a', 'b', 'c'])).toBe('a, b and c');
});
