/** A day as the pages write it: `25 November 2026`. The same on every computer that builds. */
export const day = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
