import { folderOf, isLanguageTag, SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
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
import { SHAPES } from '../shape/shapes.ts';
import type { SourceFile } from './files.ts';
import { sortFiles } from './folders.ts';
import type { Hint } from './old-words.ts';
import { readJson, readMdx, readOne, readYaml, type Item, type Prose } from './item.ts';

/** Everything that the authors wrote in one language, read but not checked. */
export type Content = {
  /** Its tag, which is the name of its folder. */
  readonly language: string;
  /** Ids are `<theme>/<slug>`. */
  readonly lessons: readonly Prose<Lesson>[];
  readonly pages: readonly Prose<Page>[];
  /** Career centres that asked to be listed: shared, so they are looked at with the source and with no translation. */
  readonly centres: readonly Item<Centre>[];
  readonly activities: readonly Item<Activity>[];
  readonly evidence: readonly Item<Evidence>[];
  readonly course: Item<Course>;
  /** The table of everyday tasks; none where no activity needs it. */
  readonly tasks: readonly Item<Tasks>[];
  /** What changed in the lessons; none where nothing was told yet. */
  readonly updates: readonly Item<Updates>[];
  /** Shared: every language cites from it. */
  readonly references: Item<Reference[]>;
  /** Files that belong to none of these, so that the site would pass over them in silence. */
  readonly strays: readonly string[];
};

/** True for what is in the folder of no language. */
const isForAll = (file: string): boolean => !isLanguageTag(folderOf(file) ?? '');

const BEGIN = `Copy content/${SOURCE_LANGUAGE}/course.yaml, translate its texts, and leave out the lessons that are not translated yet.`;

const TEXT = /\.(mdx|yaml|json)$/;

/**
 * Reads the content of one language out of its files. Never throws; what cannot be read is a problem, and an item that is
 * not `readable`. A problem of what is shared is told with the source alone.
 *
 * @param files all of the content
 */
export function readContent(
  files: readonly SourceFile[],
  language: string = SOURCE_LANGUAGE,
): { content: Content; problems: Problem[]; hints: Hint[] } {
  const isSource = language === SOURCE_LANGUAGE;
  const mine = files.filter(({ file }) => (isSource && isForAll(file)) || folderOf(file) === language);
  const problems: Problem[] = mine.filter(({ file }) => TEXT.test(file)).flatMap(unreadableLines);
  const hints: Hint[] = [];
  const kept = <T>(read: { item: T; problems: Problem[]; hints: Hint[] }): T => {
    problems.push(...read.problems);
    hints.push(...read.hints);
    return read.item;
  };
  const sorted = sortFiles(files, language);
  const references = readOne<Reference[]>(sorted.references, SHAPES.references, readJson);
  const content = {
    language,
    lessons: sorted.lessons.map((file) => kept(readMdx<Lesson>(file, SHAPES.lessons))),
    pages: sorted.pages.map((file) => kept(readMdx<Page>(file, SHAPES.pages))),
    centres: sorted.centres.map((file) => kept(readYaml<Centre>(file, SHAPES.centres))),
    activities: sorted.activities.map((file) => kept(readYaml<Activity>(file, SHAPES.activities))),
    evidence: sorted.evidence.map((file) => kept(readYaml<Evidence>(file, SHAPES.evidence))),
    tasks: sorted.tasks.map((file) => kept(readYaml<Tasks>(file, SHAPES.tasks))),
    updates: sorted.updates.map((file) => kept(readYaml<Updates>(file, SHAPES.updates))),
    course: kept(readOne<Course>(sorted.course, SHAPES.course, readYaml, isSource ? undefined : BEGIN)),
    references: isSource ? kept(references) : references.item,
    strays: sorted.strays,
  };
  return { content, problems, hints };
}
