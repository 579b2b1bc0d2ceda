/** A day in words, as `23 November 2026`, of a text like `2026-11-23`; `locale` is the tag for `Intl`. */
export const longDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
