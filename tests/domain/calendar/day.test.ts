import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../../src/domain/calendar/bounds.ts';
import { isDay } from '../../../src/domain/calendar/day.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** How many days a month has, by the rule that people learn; nothing of `Date` in it. */
const lengthOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-12-31', '2199-12-31'])('%s is one', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each([
  '',
  'unknown',
  '2026-02-29',
  '2026-02-31',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '0026-12-03',
  '1899-12-31',
  '2200-01-01',
  '12026-12-03',
  '2026-12-03T09:00',
  ' 2026-12-03',
  '03/12/2026',
])('"%s" is none', (text) => {
  expect(isDay(text)).toBe(false);
});

test('over all dates: those that a calendar has', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1890, max: 2210 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (year, month, date) => {
        const there = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1;
        return isDay(`${String(year)}-${two(month)}-${two(date)}`) === (there && date <= lengthOf(year, month));
      },
    ),
    { numRuns: 10_000 },
  );
});

test('a box for dates takes the same days', () => {
  expect([FIRST_DAY, LAST_DAY].map(isDay)).toEqual([true, true]);
  expect(['1899-12-31', '2200-01-01'].map(isDay)).toEqual([false, false]);
});
