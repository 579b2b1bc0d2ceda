import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';

/**
 * A course with one lesson and no mistake in it (`tests/checks/course`), for seeding mistakes. Its activities have every
 * kind of field and view. It is not the real content, so that authors can change every word of that without breaking a
 * test of a rule.
 */
const COURSE = join(import.meta.dirname, 'course');

export const LESSON = 'content/en/lessons/reflection/first-no.mdx';
export const PAGE = 'content/en/pages/about.mdx';
export const QUIZ = 'content/en/activities/first-no-check.yaml';
export const SHEET = 'content/en/activities/counting.yaml';
/** A table, a rank and ticks; its views are groups of lines, days, and who is paid for it. */
export const PEOPLE = 'content/en/activities/people.yaml';
/** Cards, a grid and a private text; its views are groups of cards and a decision table. */
export const CHOOSING = 'content/en/activities/choosing.yaml';
/** A message and a card. */
export const WRITING = 'content/en/activities/writing.yaml';
/** Reads other activities; its views are a trend, a comparison and a plan. */
export const BACK = 'content/en/activities/looking-back.yaml';
/** A self-check. */
export const FEELING = 'content/en/activities/feeling.yaml';
export const TASKS = 'content/en/tasks.yaml';
export const NEXT = 'content/en/activities/first-no-next.yaml';
export const CARD = 'content/en/evidence/agree.yaml';
export const OTHER_CARD = 'content/en/evidence/mood.yaml';
export const CENTRE = 'content/centres/town.yaml';
export const LIST = 'content/en/course.yaml';
export const REFERENCES = 'content/references.json';

/** Changes one thing in a copy of the course. */
export type Seed = (root: string) => Promise<void>;

/** Replaces a text that stands in the file exactly once; a seed that finds nothing would prove nothing. */
export const change =
  (file: string, before: string, after: string): Seed =>
  async (root) => {
    const text = await readFile(join(root, file), 'utf8');
    if (text.split(before).length !== 2) throw new Error(`“${before}” does not stand in ${file} exactly once.`);
    // A function: in a plain replacement, `$` has a meaning.
    await writeFile(
      join(root, file),
      text.replace(before, () => after),
    );
  };

/** Writes a whole file. */
export const write =
  (file: string, content: string | Uint8Array): Seed =>
  async (root) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  };

/** Cuts a file off, as an upload that broke does. `part` is between 0 and 1. */
export const cut =
  (file: string, part: number): Seed =>
  async (root) => {
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), text.slice(0, Math.round(text.length * part)));
  };

/** Takes a file out. */
export const remove =
  (file: string): Seed =>
  (root) =>
    rm(join(root, file));

/** Begins a translation: a copy of the English files, in which mistakes can be made. */
export const translation =
  (language: string): Seed =>
  (root) =>
    cp(join(root, 'content/en'), join(root, 'content', language), { recursive: true });

/** The file of a translation. */
export const inLanguage = (language: string, file: string): string =>
  file.replace('content/en/', `content/${language}/`);

/** Gives a seeded copy of the course to a function, and clears it away afterwards. */
export async function withCourse<T>(seeds: readonly Seed[], use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'course-'));
  try {
    await cp(COURSE, root, { recursive: true });
    for (const seed of seeds) await seed(root);
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/**
 * Checks a seeded copy of the course and prints what is found. Beside each place stands the text of its line, so that a
 * test shows whether the line is the right one.
 */
export const faults = (...seeds: readonly Seed[]): Promise<string> =>
  withCourse(seeds, async (root) => {
    const problems = await checkContent(root);
    const entries = problems.map(async ({ file, line, found, expected, fix }) => {
      const text = await readFile(join(root, file), 'utf8').catch(() => '');
      const at = text.split('\n')[line - 1]?.trim() ?? '';
      return `${file}:${line} | ${at}\nfound: ${found}\nexpected: ${expected}\nfix: ${fix}`;
    });
    return (await Promise.all(entries)).join('\n\n');
  });
