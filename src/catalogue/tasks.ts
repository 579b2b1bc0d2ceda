import { getEntry } from 'astro:content';
import { needsTasks } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { Tasks } from '../schema/tasks.ts';

/**
 * The table of everyday tasks.
 * @throws Error when there is no such file
 */
export async function loadTasks(): Promise<Tasks> {
  const entry = await getEntry('tasks', 'tasks');
  if (!entry) throw new Error('content/en/tasks.yaml is missing. Put it back: an activity asks for everyday tasks.');
  return entry.data;
}

/** The table for an activity that asks for tasks; null for any other. */
export const tasksFor = async (activity: Activity): Promise<Tasks | null> =>
  needsTasks(activity) ? loadTasks() : null;
