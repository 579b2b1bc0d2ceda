import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { activity as shape, type Activity } from '../../../src/schema/activity.ts';
import type { Field } from '../../../src/schema/field.ts';

const CONTENT = resolve(import.meta.dirname, '../../../content/en');

/** One thing a reader can answer: a question of a quiz, or a field of a worksheet. */
export type Control = {
  readonly name: string;
  readonly label: string;
} & (
  | { readonly kind: 'choice'; readonly options: readonly { readonly id: string; readonly text: string }[] }
  | { readonly kind: 'number' | 'long' }
);

/** An activity, and the lesson it stands in. */
export type Placed = {
  readonly id: string;
  readonly activity: Activity;
  readonly controls: readonly Control[];
  /** Address of the lesson. */
  readonly path: string;
};

/** A lesson as its author wrote it. */
export type LessonText = { readonly path: string; readonly text: string };

const controlOf = (field: Field): Control => {
  switch (field.kind) {
    case 'choice':
      return { name: field.id, label: field.label, kind: 'choice', options: field.options };
    case 'number':
    case 'long':
      return { name: field.id, label: field.label, kind: field.kind };
  }
};

const controlsOf = (activity: Activity): Control[] =>
  activity.kind === 'quiz'
    ? activity.questions.map(({ id, ask, choices }) => ({ name: id, label: ask, kind: 'choice', options: choices }))
    : [...activity.fields, ...activity.more].map(controlOf);

/** Every lesson in the content folder. */
export const LESSONS: readonly LessonText[] = globSync('lessons/*/*.mdx', { cwd: CONTENT })
  .sort()
  .map((file) => ({
    path: `/${file.replaceAll('\\', '/').replace(/\.mdx$/, '')}/`,
    text: readFileSync(join(CONTENT, file), 'utf8'),
  }));

const lessonWith = (id: string): string => {
  const lesson = LESSONS.find(({ text }) => text.includes(`<Activity id="${id}" />`));
  if (!lesson)
    throw new Error(`content/en/activities/${id}.yaml stands in no lesson: write <Activity id="${id}" /> there.`);
  return lesson.path;
};

/** Every activity in the content folder, so that a new one cannot be forgotten. */
export const ACTIVITIES: readonly Placed[] = readdirSync(join(CONTENT, 'activities'))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const id = basename(file, '.yaml');
    const activity = shape.parse(parse(readFileSync(join(CONTENT, 'activities', file), 'utf8')));
    return { id, activity, controls: controlsOf(activity), path: lessonWith(id) };
  });

/** Controls that are typed into. */
export const typedOf = ({ controls }: Placed): readonly Control[] => controls.filter(({ kind }) => kind !== 'choice');

/** The addresses of the lessons that have something to answer. */
export const WORKED_LESSONS: readonly string[] = [...new Set(ACTIVITIES.map(({ path }) => path))];

/** The activities of one lesson. */
export const activitiesAt = (path: string): readonly Placed[] => ACTIVITIES.filter((placed) => placed.path === path);

/** The one activity with this id. */
export const activityNamed = (id: string): Placed => {
  const found = ACTIVITIES.find((placed) => placed.id === id);
  if (!found) throw new Error(`There is no content/en/activities/${id}.yaml.`);
  return found;
};
