import { getCollection } from 'astro:content';
import type { Update } from '../schema/updates.ts';
import { address } from './address.ts';
import { lessonTitles } from './lessons.ts';

/** A change as it is told, with the lessons it is about; none named where it is about all of them. */
export type UpdateShown = Pick<Update, 'id' | 'date' | 'changed'> & {
  readonly lessons: readonly { readonly title: string; readonly href: string }[];
};

/** Whether a language tells what changed. */
export const hasUpdates = async (tag: string): Promise<boolean> =>
  (await getCollection('updates', ({ id }) => id === tag)).length > 0;

/** What changed in the lessons, newest first; empty while nothing was told. */
export async function loadUpdates(tag: string): Promise<UpdateShown[]> {
  const updates = (await getCollection('updates', ({ id }) => id === tag)).flatMap(({ data }) => data.updates);
  return Promise.all(
    updates.map(async ({ id, date, changed, about = [] }) => ({
      id,
      date,
      changed,
      lessons: Object.entries(await lessonTitles(tag, about)).map(([lesson, title]) => ({
        title,
        href: address(tag, `lessons/${lesson}`),
      })),
    })),
  );
}
