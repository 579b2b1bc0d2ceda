import { partsOf } from '../domain/lesson/parts.ts';
import { minutesToDo } from '../domain/lesson/time.ts';
import { isApart } from '../domain/worksheet/needs.ts';
import { questionsOf } from '../domain/worksheet/answered.ts';
import { forNotes } from '../domain/worksheet/stripped.ts';
import type { NotesEntry } from '../domain/worksheet/entry.ts';
import type { Activity } from '../schema/activity.ts';
import { loadActivity } from './activities.ts';
import { address } from './address.ts';
import { loadCourse, type CoursePart } from './course.ts';
import type { LessonPage } from './lessons.ts';

/** An activity and the first lesson it stands in. */
export type Placed = { readonly id: string; readonly activity: Activity; readonly lesson: LessonPage };

/** An activity that has a page of its own. */
export type AloneActivity = Placed & { readonly href: string; readonly minutes: number };

/** An activity that can stand in a frame, with the page that it is from, under the root of the site. */
export type EmbeddedActivity = {
  readonly id: string;
  readonly activity: Activity;
  readonly theme: string | undefined;
  /** The lesson of a check, whose title tells it from the others; else nothing. */
  readonly place: string;
  /** One sentence of what it is. */
  readonly description: string;
  /** `activities/<id>/`, without a slash before it. */
  readonly page: string;
};

/** The activity with a page of its own and no lesson. */
export const CHECK_IN = 'check-in';

const placedIn = (course: CoursePart): Placed[] => {
  const all = partsOf(course).flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => lesson.activities.map(({ id, activity }) => ({ id, activity, lesson }))),
  );
  // An activity may stand in several lessons; its answers are the same, and so is its page.
  return [...new Map([...all].reverse().map((placed) => [placed.id, placed])).values()].reverse();
};

const readBack = ({ id, activity }: Pick<Placed, 'id' | 'activity'>) => ({
  id,
  title: activity.title,
  questions: questionsOf(activity).map(forNotes),
  checks: activity.kind === 'quiz' ? activity.questions.length : 0,
});

/** Every activity of the course, in its order, for reading answers back. */
export async function notesActivities(): Promise<NotesEntry[]> {
  const course = await loadCourse();
  const checkIn = await loadActivity(CHECK_IN);
  return [
    ...placedIn(course).map((placed) => ({
      ...readBack(placed),
      lesson: placed.lesson.title,
      theme: placed.lesson.theme,
      themeTitle: partsOf(course).find(({ id }) => id === placed.lesson.theme)?.title ?? '',
      href: isApart(placed.activity) ? address(`activities/${placed.id}`) : `${placed.lesson.href}#${placed.id}`,
    })),
    {
      ...readBack({ id: CHECK_IN, activity: checkIn }),
      lesson: '',
      theme: CHECK_IN,
      themeTitle: checkIn.title,
      href: address(CHECK_IN),
    },
  ];
}

/**
 * The activities that stand alone as well, in the order of the course. A check belongs to the text it asks about, and a
 * next step to the lesson it closes.
 */
export async function aloneActivities(): Promise<AloneActivity[]> {
  return placedIn(await loadCourse())
    .filter(({ id, activity, lesson }) => activity.kind !== 'quiz' && id !== `${lesson.slug}-next`)
    .map((placed) => ({
      ...placed,
      href: address(`activities/${placed.id}`),
      minutes: Math.max(1, Math.round(minutesToDo(placed.activity))),
    }));
}

/** The activities that can stand in a frame: those with a page of their own, and every check. */
export async function embeddedActivities(): Promise<EmbeddedActivity[]> {
  const alone = new Set((await aloneActivities()).map(({ id }) => id));
  const placed = placedIn(await loadCourse()).flatMap(({ id, activity, lesson }) => {
    const page = alone.has(id) ? `activities/${id}/` : activity.kind === 'quiz' ? `lessons/${lesson.id}/#${id}` : null;
    const place = activity.kind === 'quiz' ? lesson.title : '';
    return page === null ? [] : [{ id, activity, theme: lesson.theme, place, description: lesson.now, page }];
  });
  const activity = await loadActivity(CHECK_IN);
  const description = activity.kind === 'self-check' ? (activity.intro[0] ?? activity.title) : activity.title;
  return [...placed, { id: CHECK_IN, activity, theme: undefined, place: '', description, page: `${CHECK_IN}/` }];
}
