import { unpackTasks, type PackedTasks } from '../domain/roles/pack.ts';
import type { Tasks } from '../schema/tasks.ts';

/** The table of everyday tasks, from the script of its own that a page loads first (`pages/tasks.js.ts`). */
export function taskTable(): Tasks | null {
  const { cairnTasks } = window as { readonly cairnTasks?: PackedTasks };
  return cairnTasks ? unpackTasks(cairnTasks) : null;
}
