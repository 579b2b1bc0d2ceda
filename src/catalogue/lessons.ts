import { getEntry } from 'astro:content';
import { tagsIn } from '../domain/lesson/tags.ts';
import { minutesFor } from '../domain/lesson/time.ts';
import type { Activity } from '../schema/activity.ts';
import { loadActivity } from './activities.ts';
import { address } from './address.ts';
import { loadCard, type EvidenceCard } from './evidence.ts';
import { once } from './once.ts';

/** A lesson as its page needs it. */
export type LessonPage = {
  /** `<theme>/<slug>`. */
  readonly id: string;
  readonly theme: string;
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly for: string;
  readonly now: string;
  /** Whole minutes for reading and doing, worked out. */
  readonly minutes: number;
  /** Its activities in order, the check first, the next step last. */
  readonly activities: readonly { readonly id: string; readonly activity: Activity }[];
  /** Its evidence in the order in which the text first cites it; the number shown is the place in this list. */
  readonly evidence: readonly EvidenceCard[];
};

/**
 * Loads a lesson with everything its tags name, once a build.
 *
 * @param tag of the language
 * @param id `<theme>/<slug>`
 * @throws Error when the lesson, or something it names, is not there
 */
export const loadLesson = once(async (tag: string, id: string): Promise<LessonPage> => {
  const entry = await getEntry('lessons', `${tag}/${id}`);
  if (!entry)
    throw new Error(
      `There is no lesson content/${tag}/lessons/${id}.mdx. Write it, or take "${id}" out of course.yaml.`,
    );
  const body = entry.body ?? '';
  const tags = tagsIn(body);
  const named = (name: string) => [...new Set(tags.filter((tag) => tag.name === name).map((tag) => tag.id))];
  const activities = await Promise.all(
    named('Activity').map(async (one) => ({ id: one, activity: await loadActivity(tag, one) })),
  );
  const [theme = '', slug = ''] = id.split('/');
  return {
    id,
    theme,
    slug,
    href: address(tag, `lessons/${id}`),
    title: entry.data.title,
    for: entry.data.for,
    now: entry.data.now,
    minutes: minutesFor(
      body,
      activities.map(({ activity }) => activity),
    ),
    activities,
    evidence: await Promise.all(named('Evidence').map((card) => loadCard(tag, card))),
  };
});

/**
 * The titles of some lessons, by `theme/slug`.
 * @throws Error when one of them is not there
 */
export async function lessonTitles(tag: string, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const titled = ids.map(async (id) => {
    const entry = await getEntry('lessons', `${tag}/${id}`);
    if (!entry) throw new Error(`There is no lesson content/${tag}/lessons/${id}.mdx. Mend the name where it stands.`);
    return [id, entry.data.title] as const;
  });
  return Object.fromEntries(await Promise.all(titled));
}
