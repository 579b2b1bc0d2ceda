import type { Task, Tasks } from '../../schema/tasks.ts';
import type { RolesView } from './schema.ts';
import type { Answers } from '../../domain/saved/record.ts';
import { tableIn, type Fields } from '../../domain/worksheet/fields.ts';
import { rowsOf } from '../../domain/worksheet/rows.ts';

/** The tasks that the reader picked. */
export type Chosen = {
  /** Those to look for, each once, in the order of the lines. */
  readonly kept: readonly Task[];
  /** How many were picked and left out: the reader is tired of them. */
  readonly left: number;
};

/**
 * Reads the tasks out of the lines of a table. Lines without a task, and tasks that are no longer in the table of tasks,
 * do not count. A task that stands in two lines is left out if one of them says so: to be tired of it is the stronger wish.
 */
export function chosenTasks(view: RolesView, sheet: Fields, answers: Answers, tasks: Tasks): Chosen {
  const table = tableIn(sheet, view.from);
  const rows = table ? rowsOf(table, answers) : [];
  const known = new Map(tasks.groups.flatMap((group) => group.tasks.map((task) => [task.id, task] as const)));
  const picked = new Map<Task, boolean>();
  for (const { cells } of rows) {
    const task = known.get(cells[view.task] ?? '');
    const tired = view.not.options.includes(cells[view.not.column] ?? '');
    if (task) picked.set(task, tired || picked.get(task) === true);
  }
  const kept = [...picked].flatMap(([task, tired]) => (tired ? [] : [task]));
  return { kept, left: picked.size - kept.length };
}
