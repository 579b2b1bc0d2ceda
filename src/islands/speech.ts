import type { Speech } from '../domain/worksheet/said.ts';
/** The part of the table of tasks that names them. */
export type TaskNames = {
  readonly groups: readonly { readonly tasks: readonly { readonly id: string; readonly text: string }[] }[];
};

/** A day that the calendar has: `2026-02-31` has none. Noon, so that no time zone moves it. */
const dayIn = (iso: string): Date | null => {
  const day = new Date(`${iso}T12:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)
    ? day
    : null;
};

/**
 * Days, lists and tasks in the words of a language.
 *
 * @param today a day of another year is said with its year
 */
export function speechIn(language: string, tasks: TaskNames | null, today: Date): Speech {
  const formatOf = (day: Date): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: day.getUTCFullYear() === today.getFullYear() ? undefined : 'numeric',
      timeZone: 'UTC',
    });
  const names = new Map(tasks?.groups.flatMap((group) => group.tasks.map(({ id, text }) => [id, text] as const)));
  return {
    day: (iso) => {
      const day = dayIn(iso);
      return day ? formatOf(day).format(day) : iso;
    },
    list: (words) => new Intl.ListFormat(language).format(words),
    task: (id) => names.get(id) ?? id,
  };
}
