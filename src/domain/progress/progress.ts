/** What progress needs to know of the course: themes, their lessons, and the activities in each. */
export type CourseMap = readonly {
  readonly theme: string;
  readonly lessons: readonly { readonly activities: readonly string[] }[];
}[];

/** How far a reader is in one theme. */
export type ThemeProgress = { readonly theme: string; readonly worked: number; readonly lessons: number };

/**
 * A lesson counts once anything was answered in it. It says "worked on", not "passed": there is nothing to pass.
 *
 * @param answered true for an activity whose record holds at least one answer
 */
export function progressOf(map: CourseMap, answered: (activity: string) => boolean): ThemeProgress[] {
  return map.map(({ theme, lessons }) => ({
    theme,
    worked: lessons.filter((lesson) => lesson.activities.some(answered)).length,
    lessons: lessons.length,
  }));
}
