import { getCollection, getEntry } from 'astro:content';
import type { Activity } from '../schema/activity.ts';

/** Whether a language has an activity of this id. */
export const hasActivity = async (tag: string, id: string): Promise<boolean> =>
  (await getCollection('activities', (entry) => entry.id === `${tag}/${id}`)).length > 0;

/**
 * Loads an activity by its id.
 *
 * @param tag of the language
 * @throws Error when there is no such file
 */
export async function loadActivity(tag: string, id: string): Promise<Activity> {
  const entry = await getEntry('activities', `${tag}/${id}`);
  if (!entry)
    throw new Error(
      `There is no activity content/${tag}/activities/${id}.yaml. Write it, or mend the id in the lesson.`,
    );
  return entry.data;
}
