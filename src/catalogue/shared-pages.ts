import { partsOf } from '../domain/lesson/parts.ts';
import type { Activity } from '../schema/activity.ts';
import { address } from './address.ts';
import { loadCourse } from './course.ts';
import { aloneActivities, checkInOf, embeddedActivities, minutesAlone } from './placed.ts';

/** A page that others show in their own pages: a lesson, or an activity with a page of its own. */
export type SharedPage = {
  /** The name of its picture (`/cards/<name>.png`) and of what a site reads to embed it (`/oembed/<name>.json`). */
  readonly name: string;
  readonly href: string;
  readonly title: string;
  /** The file that the title stands in. */
  readonly source: string;
  readonly description: string;
  /** The part of the course that it belongs to; the check-in belongs to none. */
  readonly theme?: string | undefined;
  readonly minutes: number;
  /** What stands in a frame for it: the activity, or the first of the lesson that stands alone too. */
  readonly frame?: { readonly id: string; readonly title: string } | undefined;
};

/** The name that belongs to the page of a lesson: activities have theirs without a slash. */
export const sharedLesson = (id: string): string => `lessons/${id}`;

/** What the page of an activity without a lesson says of itself in a sentence. */
export const introOf = (activity: Activity): string =>
  activity.kind === 'self-check' ? (activity.intro[0] ?? activity.title) : activity.title;

const sourceOf = (tag: string, activity: string): string => `content/${tag}/activities/${activity}.yaml`;

/** Every page that others show in theirs. */
export async function sharedPages(tag: string): Promise<SharedPage[]> {
  const lessons = partsOf(await loadCourse(tag)).flatMap((part) => part.lessons);
  const checkIn = await checkInOf(tag);
  const sheets = (await embeddedActivities(tag)).filter(({ activity }) => activity.kind !== 'quiz');
  const frames = new Map(sheets.map(({ id, activity: { title } }) => [id, { id, title }]));
  return [
    ...lessons.map(({ id, href, title, now, theme, minutes, activities }) => ({
      name: sharedLesson(id),
      href,
      title,
      source: `content/${tag}/lessons/${id}.mdx`,
      description: now,
      theme,
      minutes,
      frame: activities.flatMap((one) => frames.get(one.id) ?? [])[0],
    })),
    ...(await aloneActivities(tag)).map(({ id, href, activity, home, minutes }) => ({
      name: id,
      href,
      title: activity.title,
      source: sourceOf(tag, id),
      description: home.now,
      theme: home.theme,
      minutes,
      frame: frames.get(id),
    })),
    ...checkIn.map(({ id, activity }) => ({
      name: id,
      href: address(tag, id),
      title: activity.title,
      source: sourceOf(tag, id),
      description: introOf(activity),
      minutes: minutesAlone(activity),
      frame: frames.get(id),
    })),
  ];
}

/** Those of them that can stand in a frame of somebody else's page. */
export const framedPages = async (
  tag: string,
): Promise<(Omit<SharedPage, 'frame'> & { readonly frame: NonNullable<SharedPage['frame']> })[]> =>
  (await sharedPages(tag)).flatMap((page) => (page.frame ? [{ ...page, frame: page.frame }] : []));
