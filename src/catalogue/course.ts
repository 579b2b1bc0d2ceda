import { getCollection, getEntry } from 'astro:content';
import type { Situation, Theme } from '../schema/course.ts';
import { loadLesson, type LessonPage } from './lessons.ts';

/** A theme with its lessons, in order. */
export type ThemePart = Omit<Theme, 'lessons'> & { readonly lessons: readonly LessonPage[] };

/** A situation with the lessons of its path. */
export type SituationPart = Omit<Situation, 'path'> & {
  readonly path: readonly { readonly lesson: LessonPage; readonly because: string }[];
};

/** The whole course in order. The content check has made sure that every lesson named here exists. */
export type CoursePart = { readonly themes: readonly ThemePart[]; readonly situations: readonly SituationPart[] };

/**
 * Loads the course.
 * @throws Error when there is no `course.yaml`, or when it names a lesson that is not there
 */
export async function loadCourse(): Promise<CoursePart> {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('content/en/course.yaml is missing. Put it back: it lists the themes and their lessons.');
  const { themes, situations } = entry.data;
  return {
    themes: await Promise.all(
      themes.map(async (theme) => ({
        ...theme,
        lessons: await Promise.all(theme.lessons.map((slug) => loadLesson(`${theme.id}/${slug}`))),
      })),
    ),
    situations: await Promise.all(
      situations.map(async (situation) => ({
        ...situation,
        path: await Promise.all(
          situation.path.map(async ({ lesson, because }) => ({ lesson: await loadLesson(lesson), because })),
        ),
      })),
    ),
  };
}

/** Ids of all lessons, for building their pages. */
export const lessonIds = async (): Promise<string[]> => (await getCollection('lessons')).map(({ id }) => id).sort();
