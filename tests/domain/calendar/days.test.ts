import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, hourIn, nextWeekday } from '../../../src/domain/calendar/days.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** How many days a month has, by the rule that people learn; nothing of `Date` in it. */
const lengthOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The next day, by counting as on paper. */
const tomorrow = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date < lengthOf(year, month)) return `${String(year)}-${two(month)}-${two(date + 1)}`;
  return month < 12 ? `${String(year)}-${two(month + 1)}-01` : `${String(year + 1)}-01-01`;
};

const someDay = fc
  .tuple(fc.integer({ min: 1900, max: 2198 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => `${String(year)}-${two(month)}-${two(Math.min(date, lengthOf(year, month)))}`);

describe('days', () => {
  test('counting on', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysAfter('2026-12-03', 0)).toBe('2026-12-03');
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 40 }), (day, days) => {
        const counted = Array.from({ length: days }).reduce<string>(tomorrow, day);
        return daysAfter(day, days) === counted;
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('hours', () => {
  test('those of the options, and no others', () => {
    const known = Array.from({ length: 30 }, (_, hour) => `h${two(hour)}`).filter((option) => hourIn(option) !== null);
    expect(known).toEqual(Array.from({ length: 16 }, (_, index) => `h${two(index + 7)}`));
    expect([hourIn('h07'), hourIn('h09'), hourIn('h10'), hourIn('h22')]).toEqual([7, 9, 10, 22]);
    expect(['', '09', 'h9', 'h090', 'xh09', 'noon'].map(hourIn)).toEqual(Array(6).fill(null));
  });
});

describe('the next weekday', () => {
  // 3 December 2026 is a Thursday.
  const at = (minute: number) => ({ day: '2026-12-03', minute });

  test('later this week, or next week', () => {
    expect(['fri', 'sat', 'sun', 'mon', 'tue', 'wed'].map((weekday) => nextWeekday(weekday, 9, at(0)))).toEqual([
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
    ]);
  });

  test('today while its hour is still to come', () => {
    expect(nextWeekday('thu', 9, at(9 * 60 - 1))).toBe('2026-12-03');
    expect(nextWeekday('thu', 9, at(9 * 60))).toBe('2026-12-10');
    expect(nextWeekday('thu', 9, at(23 * 60))).toBe('2026-12-10');
    expect(nextWeekday('thu', null, at(23 * 60))).toBe('2026-12-03');
    expect(nextWeekday('fri', 9, at(23 * 60))).toBe('2026-12-04');
  });

  test('no weekday, no day', () => {
    expect(['', 'unknown', 'Mon', 'monday'].map((weekday) => nextWeekday(weekday, 9, at(0)))).toEqual(
      Array(4).fill(null),
    );
  });

  test('over many days: the first one that is not over, by Zeller’s rule', () => {
    // The rule of 1887 tells the weekday from year, month and day: 0 is a Saturday.
    const zeller = (day: string): number => {
      const [y = 0, m = 0, date = 0] = day.split('-').map(Number);
      const [year, month] = m < 3 ? [y - 1, m + 12] : [y, m];
      const [century, rest] = [Math.floor(year / 100), year % 100];
      const sum = date + Math.floor((13 * (month + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4);
      return (sum + 5 * century) % 7;
    };
    const ids = ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'];
    const hour = fc.option(fc.integer({ min: 7, max: 22 }), { nil: null });
    fc.assert(
      fc.property(someDay, fc.constantFrom(...ids), hour, fc.nat({ max: 1439 }), (day, weekday, begins, minute) => {
        let expected = day;
        if (ids[zeller(day)] === weekday && begins !== null && minute >= begins * 60) expected = tomorrow(expected);
        while (ids[zeller(expected)] !== weekday) expected = tomorrow(expected);
        return nextWeekday(weekday, begins, { day, minute }) === expected;
      }),
      { numRuns: 10_000 },
    );
  });
});
