/** What browsers may lack of a language, as the build writes it: its days, its lists, its numbers. */
export type IntlWords = {
  /** The tag that `Intl` is asked with. */
  readonly locale: string;
  /** From January on, as they stand in a day. */
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** How a day is put together, with `{day}`, `{month}`, `{year}`, `{weekday}`, by what is asked for. */
  readonly long: string;
  readonly weekday: string;
  readonly weekdayYear: string;
  /** A day with its time, for each hour, with `{minute}`: some languages say which half of the day it is. */
  readonly timed: readonly string[];
  /** Two items, and more of them: their beginning, their middle and their end, with `{0}` and `{1}`. */
  readonly list: { readonly two: string; readonly start: string; readonly middle: string; readonly end: string };
  /** Between a whole number and its tenths. */
  readonly point: string;
  /** From 0 to 9. */
  readonly digits: string;
};

/** What the site asks `Intl.DateTimeFormat` for. */
export type DayOptions = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'weekday' | 'year' | 'timeZone'>;

const inDigits = (digits: string, text: string): string =>
  text.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? digit);

/** A number with the digits of a language, and with as many decimal places as are asked for. */
export const writtenNumber = (
  { digits, point }: Pick<IntlWords, 'digits' | 'point'>,
  number: number,
  places = 0,
): string => inDigits(digits, number.toFixed(places).replace('.', point));

/** A value of a sentence: a number with the digits of the language; a text, which may be a reader's own, as it is. */
export const writtenValue =
  ({ digits, point }: Pick<IntlWords, 'digits' | 'point'>) =>
  (value: string | number): string =>
    typeof value === 'number' ? inDigits(digits, String(value).replace('.', point)) : value;

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A day, with the time where it is asked for; by the clock of the device, or in UTC. */
export function writtenDay(words: IntlWords, day: Date, { timeStyle, weekday, year, timeZone }: DayOptions): string {
  // A clock that is moved by its distance from UTC shows in UTC what the device shows.
  const shown = timeZone === 'UTC' ? day : new Date(day.getTime() - day.getTimezoneOffset() * 60_000);
  const named = year ? words.weekdayYear : words.weekday;
  const plain = timeStyle ? (words.timed[shown.getUTCHours()] ?? '') : words.long;
  const number = (value: number): string => writtenNumber(words, value);
  const minute = shown.getUTCMinutes();
  return filled(weekday ? named : plain, {
    day: number(shown.getUTCDate()),
    month: words.months[shown.getUTCMonth()] ?? '',
    year: number(shown.getUTCFullYear()),
    weekday: words.weekdays[shown.getUTCDay()] ?? '',
    minute: (minute < 10 ? number(0) : '') + number(minute),
  });
}

/** Items in a row, as a sentence has them. */
export function writtenList({ list }: Pick<IntlWords, 'list'>, items: readonly string[]): string {
  const put = (pattern: string, one: string, other: string): string => filled(pattern, { 0: one, 1: other });
  if (items.length < 3) return items.length === 2 ? put(list.two, items[0] ?? '', items[1] ?? '') : (items[0] ?? '');
  // From the end: each item stands before what is there already.
  const [first = '', ...others] = items;
  const last = others.pop() ?? '';
  const tail = others.reduceRight(
    (rest, item, at) => put(at === others.length - 1 ? list.end : list.middle, item, rest),
    last,
  );
  return put(list.start, first, tail);
}
