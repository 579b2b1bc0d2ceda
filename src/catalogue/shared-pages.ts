import { partsOf } from '../domain/lesson/parts.ts';
import type { Activity } from '../schema/activity.ts';
import { loadActivity } from './activities.ts';
import { address } from './address.ts';
import { loadCourse } from './course.ts';
import { aloneActivities, CHECK_IN, minutesAlone } from './placed.ts';

/** A page that others show in their own pages: a lesson, or an activity with a page of its own. */
export type SharedPage = {
  /** The name of its picture (`/cards/<name>.png`) and of what a site reads to embed it (`/oembed/<name>.json`). */
  readonly name: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** The part of the course that it belongs to; the check-in belongs to none. */
  readonly theme?: string | undefined;
  readonly minutes: number;
  /** The id of the activity, for a page of one. */
  readonly activity?: string;
};

/** The name that belongs to the page of a lesson: activities have theirs without a slash. */
export const sharedLesson = (id: string): string => `lessons/${id}`;

/** What the page of an activity without a lesson says of itself in a sentence. */
export const introOf = (activity: Activity): string =>
  activity.kind === 'self-check' ? (activity.intro[0] ?? activity.title) : activity.title;

/** Every page that others show in theirs. */
export async function sharedPages(): Promise<SharedPage[]> {
  const lessons = partsOf(await loadCourse()).flatMap((part) => part.lessons);
  const checkIn = await loadActivity(CHECK_IN);
  return [
    ...lessons.map(({ id, href, title, now, theme, minutes }) => ({
      name: sharedLesson(id),
      href,
      title,
      description: now,
      theme,
      minutes,
    })),
    ...(await aloneActivities()).map(({ id, href, activity, home, minutes }) => ({
      name: id,
      href,
      title: activity.title,
      description: home.now,
      theme: home.theme,
      minutes,
      activity: id,
    })),
    {
      name: CHECK_IN,
      href: address(CHECK_IN),
      title: checkIn.title,
      description: introOf(checkIn),
      minutes: minutesAlone(checkIn),
      activity: CHECK_IN,
    },
  ];
}
