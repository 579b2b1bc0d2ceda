import { getCollection, getEntry } from 'astro:content';
import type { Course, Situation, Theme, CourseLink } from '../schema/course.ts';
import { address } from './address.ts';
import { loadLesson, type LessonPage } from './lessons.ts';
import { once } from './once.ts';

/** A theme with its lessons, in order. */
export type ThemePart = Omit<Theme, 'lessons'> & { readonly lessons: readonly LessonPage[] };

/** What comes before or after the themes, with its lessons. */
export type GroupPart = Omit<Course['opening'], 'lessons'> & { readonly lessons: readonly LessonPage[] };

/** A link with its address. */
export type WayPart = { readonly text: string; readonly href: string };

/** A situation with its address and the lessons of its path. */
export type SituationPart = Omit<Situation, 'path' | 'link' | 'more'> & {
  readonly href: string;
  readonly path: readonly { readonly lesson: LessonPage; readonly because: string }[];
  readonly link: WayPart | undefined;
  readonly more: readonly { readonly heading: string; readonly text: string; readonly link: WayPart }[];
};

/** The whole course in order. The content check has made sure that every lesson named here exists. */
export type CoursePart = {
  readonly themes: readonly ThemePart[];
  readonly opening: GroupPart;
  readonly closing: GroupPart;
  readonly situations: readonly SituationPart[];
  readonly related: readonly WayPart[];
  readonly evidence: Course['evidence'];
};

const wayIn =
  (tag: string) =>
  ({ text, to }: CourseLink): WayPart => {
    const [path = '', picked] = to.split('#');
    return { text, href: address(tag, path) + (picked ? `#${picked}` : '') };
  };

/**
 * Loads the course of a language, once a build.
 * @throws Error when there is no `course.yaml`, or when it names a lesson that is not there
 */
export const loadCourse = once(async (tag: string): Promise<CoursePart> => {
  const entry = await getEntry('course', tag);
  if (!entry)
    throw new Error(`content/${tag}/course.yaml is missing. Put it back: it lists the themes and their lessons.`);
  const { themes, opening, closing, situations, related, evidence } = entry.data;
  const wayPart = wayIn(tag);
  const lessonsOf = (folder: string, slugs: readonly string[]) =>
    Promise.all(slugs.map((slug) => loadLesson(tag, `${folder}/${slug}`)));
  return {
    themes: await Promise.all(
      themes.map(async (theme) => ({ ...theme, lessons: await lessonsOf(theme.id, theme.lessons) })),
    ),
    opening: { ...opening, lessons: await lessonsOf('opening', opening.lessons) },
    closing: { ...closing, lessons: await lessonsOf('closing', closing.lessons) },
    situations: await Promise.all(
      situations.map(async (situation) => ({
        ...situation,
        href: address(tag, `start/${situation.id}`),
        link: situation.link && wayPart(situation.link),
        more: situation.more.map((one) => ({ ...one, link: wayPart(one.link) })),
        path: await Promise.all(
          situation.path.map(async ({ lesson, because }) => ({ lesson: await loadLesson(tag, lesson), because })),
        ),
      })),
    ),
    related: related.map(wayPart),
    evidence,
  };
});

/** Ids of all lessons of a language, for building their pages. */
export const lessonIds = async (tag: string): Promise<string[]> =>
  (await getCollection('lessons', ({ id }) => id.startsWith(`${tag}/`)))
    .map(({ id }) => id.slice(tag.length + 1))
    .sort();
