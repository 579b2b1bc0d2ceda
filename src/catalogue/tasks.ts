import { getCollection, getEntry } from 'astro:content';
import { needsTasks } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { Tasks } from '../schema/tasks.ts';

/** Whether a language has a table of everyday tasks. */
export const hasTasks = async (tag: string): Promise<boolean> =>
  (await getCollection('tasks', ({ id }) => id === tag)).length > 0;

/**
 * The table of everyday tasks of a language.
 * @throws Error when there is no such file
 */
export async function loadTasks(tag: string): Promise<Tasks> {
  const entry = await getEntry('tasks', tag);
  if (!entry)
    throw new Error(`content/${tag}/tasks.yaml is missing. Put it back: an activity asks for everyday tasks.`);
  return entry.data;
}

/** The table for an activity that asks for tasks; null for any other. */
export const tasksFor = async (tag: string, activity: Activity): Promise<Tasks | null> =>
  needsTasks(activity) ? loadTasks(tag) : null;
