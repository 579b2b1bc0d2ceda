import { questionsOf, type ReadBack } from '../domain/worksheet/answered.ts';
import { loadCourse } from './course.ts';

/** Every activity of the course with the place it belongs to, in the order of the course. */
export type PlacedActivity = {
  readonly id: string;
  readonly title: string;
  /** What is needed to read its answers back, and no more: the page carries it for every activity. */
  readonly questions: readonly ReadBack[];
  readonly lesson: string;
  readonly theme: string;
  readonly themeTitle: string;
  readonly href: string;
};

/** Loads what the notes page needs to read answers back: the questions, and where each can be changed. */
export async function placedActivities(): Promise<PlacedActivity[]> {
  const { themes } = await loadCourse();
  return themes.flatMap((theme) =>
    theme.lessons.flatMap((lesson) =>
      lesson.activities.map(({ id, activity }) => ({
        id,
        title: activity.title,
        questions: questionsOf(activity),
        lesson: lesson.title,
        theme: theme.id,
        themeTitle: theme.title,
        href: `${lesson.href}#${id}`,
      })),
    ),
  );
}
