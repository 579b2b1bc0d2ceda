/**
 * Days as `2026-12-03` and hours as whole numbers: what a reader means by them does not depend on a time zone, so no time
 * zone is let in. All counting is done in UTC, where every day has 24 hours.
 */

const inUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(inUtc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The day and the minute of the day that a clock on the reader's wall shows. */
export type WallClock = { readonly day: string; readonly minute: number };

/** What the reader's clock shows at a moment: the day and time of the reader's own time zone, as `Date` knows it. */
export function wallClock(moment: Date): WallClock {
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    day: `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    minute: moment.getHours() * 60 + moment.getMinutes(),
  };
}

/** Ids of weekdays, in the order in which `Date` counts them. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The hour that an option such as `h09` stands for, `h07` to `h22`; null for any other. */
export const hourIn = (option: string): number | null =>
  /^h(0[7-9]|1\d|2[0-2])$/.test(option) ? Number(option.slice(1)) : null;

/**
 * The next such weekday, today included unless its hour has begun; null when the id is of no weekday.
 *
 * @param weekday `mon` to `sun`
 * @param hour null for the whole day
 */
export function nextWeekday(weekday: string, hour: number | null, now: WallClock): string | null {
  const wanted = WEEKDAYS.indexOf(weekday);
  if (wanted === -1) return null;
  const days = (wanted - inUtc(now.day).getUTCDay() + 7) % 7;
  return daysAfter(now.day, days === 0 && hour !== null && hour * 60 <= now.minute ? 7 : days);
}
