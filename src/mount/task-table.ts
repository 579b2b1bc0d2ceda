import { unpackTasks, type PackedTasks, type TaskName } from '../domain/roles/pack.ts';
import type { Tasks } from '../schema/tasks.ts';
import { dataIn } from './data.ts';

/** The names of the tasks: those of the first list to choose one from. Paper has no lists, and carries them as data. */
function taskNames(): readonly TaskName[] {
  const list = document.querySelector('select:has(optgroup)');
  if (!list) return dataIn('cairn-tasks') as readonly TaskName[];
  return [...list.querySelectorAll<HTMLOptionElement>('optgroup > option')].map(({ value, text }) => ({
    id: value,
    text,
  }));
}

/** The table of everyday tasks, from the script of its own that a page loads first (`pages/tasks.js.ts`). */
export function taskTable(): Tasks | null {
  const { cairnTasks } = window as { readonly cairnTasks?: PackedTasks };
  return cairnTasks ? unpackTasks(cairnTasks, taskNames()) : null;
}
