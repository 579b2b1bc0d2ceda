import type { Activity } from '../../schema/activity.ts';
import type { Centre } from '../../schema/centre.ts';
import type { Course } from '../../schema/course.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Lesson } from '../../schema/lesson.ts';
import type { Page } from '../../schema/page.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Tasks } from '../../schema/tasks.ts';
import type { Updates } from '../../schema/updates.ts';
import type { Problem } from '../problem.ts';
import { unreadableLines } from './encoding.ts';
import type { SourceFile } from './files.ts';
import { sortFiles } from './folders.ts';
import { readJson, readMdx, readOne, readYaml, type Item, type Prose } from './item.ts';

/** Everything that the authors wrote, read but not checked. */
export type Content = {
  /** Ids are `<theme>/<slug>`. */
  readonly lessons: readonly Prose<Lesson>[];
  readonly pages: readonly Prose<Page>[];
  /** Career centres that asked to be listed. */
  readonly centres: readonly Item<Centre>[];
  readonly activities: readonly Item<Activity>[];
  readonly evidence: readonly Item<Evidence>[];
  readonly course: Item<Course>;
  /** The table of everyday tasks; none where no activity needs it. */
  readonly tasks: readonly Item<Tasks>[];
  /** What changed in the lessons; none where nothing was told yet. */
  readonly updates: readonly Item<Updates>[];
  readonly references: Item<Reference[]>;
  /** Files that belong to none of these, so that the site would pass over them in silence. */
  readonly strays: readonly string[];
};

const TEXT = /\.(mdx|yaml|json)$/;

/** Reads the content out of its files. Never throws; what cannot be read is a problem, and an item that is not `readable`. */
export function readContent(files: readonly SourceFile[]): { content: Content; problems: Problem[] } {
  const problems: Problem[] = files.filter(({ file }) => TEXT.test(file)).flatMap(unreadableLines);
  const kept = <T>(read: { item: T; problems: Problem[] }): T => {
    problems.push(...read.problems);
    return read.item;
  };
  const sorted = sortFiles(files);
  const content = {
    lessons: sorted.lessons.map((file) => kept(readMdx<Lesson>(file))),
    pages: sorted.pages.map((file) => kept(readMdx<Page>(file))),
    centres: sorted.centres.map((file) => kept(readYaml<Centre>(file))),
    activities: sorted.activities.map((file) => kept(readYaml<Activity>(file))),
    evidence: sorted.evidence.map((file) => kept(readYaml<Evidence>(file))),
    tasks: sorted.tasks.map((file) => kept(readYaml<Tasks>(file))),
    updates: sorted.updates.map((file) => kept(readYaml<Updates>(file))),
    course: kept(readOne<Course>(sorted.course, readYaml)),
    references: kept(readOne<Reference[]>(sorted.references, readJson)),
    strays: sorted.strays,
  };
  return { content, problems };
}
