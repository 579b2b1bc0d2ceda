import { getEntry } from 'astro:content';
import type { Activity } from '../schema/activity.ts';

/**
 * Loads an activity by its id.
 * @throws Error when there is no such file
 */
export async function loadActivity(id: string): Promise<Activity> {
  const entry = await getEntry('activities', id);
  if (!entry)
    throw new Error(`There is no activity content/en/activities/${id}.yaml. Write it, or mend the id in the lesson.`);
  return entry.data;
}
