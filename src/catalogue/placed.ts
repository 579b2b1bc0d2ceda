import { minutesToDo } from '../domain/lesson/time.ts';
import { questionsOf } from '../domain/worksheet/answered.ts';
import type { NotesEntry } from '../domain/worksheet/entry.ts';
import type { Activity } from '../schema/activity.ts';
import { address } from './address.ts';
import { loadCourse, type CoursePart } from './course.ts';
import type { LessonPage } from './lessons.ts';

/** An activity and the lesson it stands in. */
export type Placed = { readonly id: string; readonly activity: Activity; readonly lesson: LessonPage };

/** An activity that has a page of its own. */
export type AloneActivity = Placed & { readonly href: string; readonly minutes: number };

const placedIn = ({ themes }: CoursePart): Placed[] =>
  themes.flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => lesson.activities.map(({ id, activity }) => ({ id, activity, lesson }))),
  );

/** Every activity of the course, in its order, for reading answers back. */
export async function notesActivities(): Promise<NotesEntry[]> {
  const course = await loadCourse();
  return placedIn(course).map(({ id, activity, lesson }) => ({
    id,
    title: activity.title,
    questions: questionsOf(activity),
    lesson: lesson.title,
    theme: lesson.theme,
    themeTitle: course.themes.find((theme) => theme.id === lesson.theme)?.title ?? '',
    href: `${lesson.href}#${id}`,
  }));
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
