import { answerIntl } from '../../src/domain/intl/answer.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { intlWords } from '../../src/components/intl-words.ts';
import {
  writtenDay,
  writtenList,
  writtenNumber,
  type DayOptions,
  type IntlWords,
} from '../../src/domain/intl/written.ts';
import { language as english } from '../../src/wording/en/language.ts';

/** What the site asks for: a day, a day with its time, and a day of the week with and without its year. */
const DAYS: readonly (DayOptions & Intl.DateTimeFormatOptions)[] = [
  { dateStyle: 'long', timeZone: 'UTC' },
  { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' },
  { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
];

/** Welsh and others that Chromium lacks, one with digits of its own, and two with halves of the day. */
const LOCALES = ['cy', 'ga', 'sq', 'so', 'ne', 'hi'] as const;

const wordsOf = (tag: string, digits: string): IntlWords => {
  const locale = `${tag}-u-ca-gregory-nu-${digits}` as const;
  const words = intlWords({ tag, name: tag, locale, inBrowsers: false });
  if (!words) throw new Error('Nothing was written.');
  return words;
};

describe.for(LOCALES)('%s', (tag) => {
  const words = wordsOf(tag, tag === 'hi' || tag === 'ne' ? 'deva' : 'latn');

  test('every day of a year, every hour of a day, as Node writes them', () => {
    for (let day = 0; day < 366; day += 1) {
      const moment = new Date(Date.UTC(2026, 0, 1 + day, day % 24, day % 60));
      for (const options of DAYS)
        expect(writtenDay(words, moment, options)).toBe(new Intl.DateTimeFormat(words.locale, options).format(moment));
    }
  });

  test('lists of any length, and numbers', () => {
    for (const count of [0, 1, 2, 3, 4, 7]) {
      const items = Array.from({ length: count }, (_, index) => `x${String(index)}`);
      expect(writtenList(words, items)).toBe(new Intl.ListFormat(words.locale).format(items));
    }
    for (const places of [0, 1]) {
      const numbers = new Intl.NumberFormat(words.locale, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      });
      for (const number of [0, 1.5, 42, 100]) expect(writtenNumber(words, number, places)).toBe(numbers.format(number));
    }
  });
});

test('by the clock of the device, where UTC is not asked for', () => {
  const moment = new Date('2026-11-28T23:30:00Z');
  const words = wordsOf('cy', 'latn');
  const options = { dateStyle: 'long', timeStyle: 'short' } as const;
  expect(writtenDay(words, moment, options)).toBe(new Intl.DateTimeFormat(words.locale, options).format(moment));
});

test('a language that browsers have sends nothing', () => {
  expect(intlWords(english)).toBeNull();
});

test('Intl answers out of the words for their language, and as before for any other', () => {
  const { DateTimeFormat, ListFormat, NumberFormat } = Intl;
  const list = { two: '{0} + {1}', start: '{0}; {1}', middle: '{0}; {1}', end: '{0} + {1}' };
  const words = { ...wordsOf('cy', 'latn'), months: Array.from({ length: 12 }, () => 'Mis'), list, point: '·' };
  onTestFinished(() => {
    Object.assign(Intl, { DateTimeFormat, ListFormat, NumberFormat });
  });
  answerIntl([words]);
  const day = new Date('2026-11-28');
  const said = (locale: string) => [
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day.getTime()),
    new Intl.ListFormat(locale).format(['a', 'b', 'c', 'd']),
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(2),
  ];
  expect(said(words.locale)).toEqual(['28 Mis 2026', 'a; b; c + d', '2·0']);
  expect(said('en-GB')).toEqual(['28 November 2026', 'a, b, c and d', '2.0']);
  expect(new Intl.DateTimeFormat('en-GB')).toBeInstanceOf(DateTimeFormat);
});
