import type { IntlWords } from '../domain/intl/written.ts';
import { sendsIntl, type Language } from '../wording/language.ts';

const UTC = { timeZone: 'UTC' } as const;
const LONG = { dateStyle: 'long', ...UTC } as const;
const WEEKDAY = { weekday: 'long', day: 'numeric', month: 'long', ...UTC } as const;

/** A day in 2026, whose hours, months and days of the week are asked for one by one; it has two digits everywhere. */
const at = (month: number, day: number, hour = 0): Date => new Date(Date.UTC(2026, month, day, hour, 44));

/** The parts of a day that are put in later. */
const PUT_IN: readonly string[] = ['day', 'month', 'year', 'weekday', 'minute'];

const patternOf = (locale: string, options: Intl.DateTimeFormatOptions, day: Date): string =>
  new Intl.DateTimeFormat(locale, options)
    .formatToParts(day)
    .map(({ type, value }) => (PUT_IN.includes(type) ? `{${type}}` : value))
    .join('')
    // `format` of the same engine writes an ordinary blank where `formatToParts` has a narrow one.
    .replaceAll('\u202f', ' ');

const partOf = (locale: string, options: Intl.DateTimeFormatOptions, day: Date, part: string): string =>
  new Intl.DateTimeFormat(locale, options).formatToParts(day).find(({ type }) => type === part)?.value ?? '';

/** What stands between two items of a list of so many, from the item at `from` on. */
function between(locale: string, count: number, from: number): string {
  const items = Array.from({ length: count }, (_, index) => String(index));
  const parts = new Intl.ListFormat(locale).formatToParts(items);
  const place = parts.findIndex(({ type, value }) => type === 'element' && value === String(from));
  const { type, value = '' } = parts[place + 1] ?? {};
  return `{0}${type === 'literal' ? value : ''}{1}`;
}

/**
 * What browsers may lack of a language, in the words of Node, which has all languages; null for one that browsers have.
 * The same text comes out of both, so nothing changes when a script takes over what was built.
 */
export function intlWords(language: Language): IntlWords | null {
  if (!sendsIntl(language)) return null;
  const { locale, list } = language;
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    locale,
    months: Array.from({ length: 12 }, (_, month) => partOf(locale, LONG, at(month, 22), 'month')),
    // The first of November 2026 is a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => partOf(locale, WEEKDAY, at(10, 1 + day), 'weekday')),
    long: patternOf(locale, LONG, at(10, 22)),
    weekday: patternOf(locale, WEEKDAY, at(10, 22)),
    weekdayYear: patternOf(locale, { ...WEEKDAY, year: 'numeric' }, at(10, 22)),
    timed: Array.from({ length: 24 }, (_, hour) =>
      patternOf(locale, { ...LONG, timeStyle: 'short' }, at(10, 22, hour)),
    ),
    list: list ?? {
      two: between(locale, 2, 0),
      start: between(locale, 4, 0),
      middle: between(locale, 4, 1),
      end: between(locale, 4, 2),
    },
    point: numbers.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.',
    digits: numbers.format(1_234_567_890).replace(/^(.*)(.)$/u, '$2$1'),
  };
}
