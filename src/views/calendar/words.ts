import type { Plural } from '../../domain/template/template.ts';

/** A day, and a day with an hour: `{day}`, `{hour}`. */
type DayWording = Readonly<Record<'day' | 'hour', string>>;

/** What the calendar view says. */
export type CalendarWording = {
  readonly once: DayWording;
  /** `{day}` is a weekday. */
  readonly weekly: DayWording;
  /** `{n}` dates are no day of any calendar. */
  readonly odd: Plural;
  /** Name of the calendar file. Tells nothing about what is in it. */
  readonly file: string;
  /** What every event of the file is called. Calendars are often shared. */
  readonly reminder: string;
  /** What the file holds, and what it does not: `{title}`. */
  readonly holds: string;
};
