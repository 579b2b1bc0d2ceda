import { isDay } from '../domain/calendar/day.ts';
import { isolated } from '../domain/worksheet/isolated.ts';
import type { Formatters } from '../domain/worksheet/said.ts';

/** The part of the table of tasks that names them. */
export type TaskNames = {
  readonly groups: readonly { readonly tasks: readonly { readonly id: string; readonly text: string }[] }[];
};

/**
 * Days, lists and tasks in the words of a language.
 *
 * @param today a day of another year is said with its year
 */
export function formattersFor(language: string, tasks: TaskNames | null, today: Date): Formatters {
  const names = new Map(tasks?.groups.flatMap((group) => group.tasks.map(({ id, text }) => [id, text] as const)));
  return {
    day: (iso) => {
      // A box for dates saves while its year is being typed: 0002-12-03.
      if (!isDay(iso)) return iso.replace(/^\d+-\d\d-\d\d$/, '');
      const day = new Date(iso);
      return new Intl.DateTimeFormat(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: day.getUTCFullYear() === today.getFullYear() ? undefined : 'numeric',
        timeZone: 'UTC',
      }).format(day);
    },
    list: (words) => new Intl.ListFormat(language).format(words.length > 1 ? words.map(isolated) : words),
    task: (id) => names.get(id) ?? id,
  };
}
