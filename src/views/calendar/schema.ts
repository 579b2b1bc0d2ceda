import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';

/** Where one kind of entry comes from. */
const entry = z.strictObject({
  /** Id of a table field: one entry for each of its filled lines. Left out: one entry from fields of the sheet. */
  from: id.optional(),
  /** Id of the date field, or of the date column. */
  date: id.optional(),
  /** Instead of a date, every week: id of a choice column with the options `mon` … `sun` … */
  weekday: id.optional(),
  /** … and of a choice column (or field) with hours as options: `h07` to `h22`. */
  hour: id.optional(),
  /** What stands on the page, with `{field}` or `{column}` gaps. Never goes into the calendar file. */
  what: text,
  /** A column and the options that leave a line out: `{ done: [done, dropped] }`. */
  not: z.record(z.string(), z.array(id).min(1)).optional(),
});

/** Days in order, unknown ones on top, with a calendar file whose titles tell nothing. */
export const calendarView = z.strictObject({
  kind: z.literal('calendar'),
  title: text,
  entries: z.array(entry).min(1, 'one entry or more'),
  /** What stands over days that are not known. */
  unknown: text,
  /** What stands there before anything is written. */
  empty: text,
});

export type CalendarView = z.infer<typeof calendarView>;
export type CalendarSource = z.infer<typeof entry>;
