import { writtenDay, writtenList, writtenNumber, type DayOptions, type IntlWords } from './written.ts';

/** A class of `Intl`. */
type Formatter = new (locale?: string, options?: object) => object;

/**
 * From now on `Intl` answers out of these words wherever it is asked for one of these languages, in the build as in the
 * browser: the same text comes out of both. Any other language is left to the engine.
 */
export function answerIntl(all: readonly IntlWords[]): void {
  /** What `format` does of what such a class makes. */
  const taking = (formatter: unknown, formatOf: (words: IntlWords, options: object) => unknown): unknown =>
    new Proxy(formatter as Formatter, {
      construct: (target, [locale, options = {}]: [string?, object?]) => {
        const words = all.find((one) => one.locale === locale);
        const made = new target(locale, options);
        return words ? Object.defineProperty(made, 'format', { value: formatOf(words, options) }) : made;
      },
    });
  Object.assign(Intl, {
    DateTimeFormat: taking(
      Intl.DateTimeFormat,
      (words, options: DayOptions) => (day: Date | number) => writtenDay(words, new Date(day), options),
    ),
    ListFormat: taking(Intl.ListFormat, (words) => (items: Iterable<string>) => writtenList(words, [...items])),
    NumberFormat: taking(
      Intl.NumberFormat,
      (words, { minimumFractionDigits }: Intl.NumberFormatOptions) =>
        (number: number) =>
          writtenNumber(words, number, minimumFractionDigits),
    ),
  });
}
