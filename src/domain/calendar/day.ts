/**
 * True for a day that a calendar has, from 1900 to 2199: `2026-02-31` is none, and `0026-12-03` is a year that was not
 * typed to its end.
 */
export const isDay = (text: string): boolean =>
  /^(19|2[01])\d\d-\d\d-\d\d$/.test(text) &&
  // Browsers differ on 31 February: some refuse it, some read the third of March.
  JSON.stringify(new Date(text)).startsWith(`"${text}`);
