import { getEntry } from 'astro:content';
import { needsTasks } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { Tasks } from '../schema/tasks.ts';

/**
 * The table of everyday tasks, for an activity that asks for tasks; null for any other.
 * @throws Error when it is needed and there is no such file
 */
export async function tasksFor(activity: Activity): Promise<Tasks | null> {
  if (!needsTasks(activity)) return null;
  const entry = await getEntry('tasks', 'tasks');
  if (!entry) throw new Error('content/en/tasks.yaml is missing. Put it back: an activity asks for everyday tasks.');
  return entry.data;
}
