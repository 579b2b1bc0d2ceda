import { unpackTasks, type PackedTasks, type TaskName } from '../domain/tasks/pack.ts';
import type { Tasks } from '../schema/tasks.ts';
import { dataIn } from './data.ts';

/**
 * The names of the tasks: those that a list to choose one from offers (`fields/task/built.tsx`). Paper has no lists, and
 * carries them as data.
 */
function taskNames(): readonly TaskName[] {
  const list = document.querySelector('select[data-tasks]');
  if (!list) return dataIn('cairn-tasks') as readonly TaskName[];
  return [...list.querySelectorAll<HTMLOptionElement>('optgroup > option')].map(({ value, text }) => ({
    id: value,
    text,
  }));
}

/** The table of everyday tasks, null until its script was loaded (`pages/tasks.js.ts`). An embed carries it. */
export function taskTable(): Tasks | null {
  const { cairnTasks } = window as { readonly cairnTasks?: PackedTasks | null };
  return cairnTasks ? unpackTasks(cairnTasks, taskNames()) : null;
}
