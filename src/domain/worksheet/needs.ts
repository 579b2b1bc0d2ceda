import type { Activity } from '../../schema/activity.ts';
import type { ChoiceField, Field } from '../../schema/field.ts';
import type { View } from '../../schema/view.ts';
import { fieldsOf } from './fields.ts';

/** Whether an activity asks for everyday tasks, and so needs their table. */
export const needsTasks = (activity: Activity): boolean =>
  activity.kind === 'worksheet' &&
  fieldsOf(activity).some((field) => field.kind === 'table' && field.columns.some(({ kind }) => kind === 'task'));

/** The views of activities; only worksheets have any. */
const viewsIn = (activities: readonly Activity[]): readonly View[] =>
  activities.flatMap((activity) => (activity.kind === 'worksheet' ? activity.views : []));

/** The kinds of view that activities need, each once. */
export const viewsOf = (activities: readonly Activity[]): readonly View['kind'][] => [
  ...new Set(viewsIn(activities).map(({ kind }) => kind)),
];

/** The lessons (`theme/slug`) that an activity names in its results. */
export function lessonsNamed(activity: Activity): readonly string[] {
  if (activity.kind === 'self-check') {
    const bands = activity.scales.flatMap((scale) => scale.bands.map(({ next }) => next.lesson));
    return [...bands, ...(activity.suggest?.first?.lessons ?? [])].filter((lesson) => lesson !== undefined);
  }
  if (activity.kind === 'quiz') return [];
  const groups = activity.views.flatMap((view) => (view.kind === 'piles' ? view.groups : []));
  return groups.flatMap(({ more }) => (more ? [more.lesson] : []));
}

/** Kinds of field that are more than a box to type in or radio buttons below each other. */
const PLAIN: Readonly<Record<Field['kind'], boolean>> = {
  choice: true,
  choices: false,
  date: false,
  grid: false,
  long: true,
  number: true,
  private: false,
  rank: false,
  rating: false,
  short: true,
  sort: false,
  table: false,
};

/** More options than this are a list to open. */
const MANY = 8;

/** Whether one of these is chosen from a list to open. */
export const isList = ({ options }: ChoiceField): boolean => options.length > MANY;

/** Whether a field has a list to open. In the lines of a table every choice is one. */
function hasLists(field: Field): boolean {
  if (field.kind === 'choice') return isList(field);
  if (field.kind === 'table') return field.columns.some(({ kind }) => kind === 'choice' || kind === 'task');
  return field.kind === 'rank' || field.kind === 'grid';
}

/** What a page needs for its activities beyond what every lesson has. */
export function needsOf(activities: readonly Activity[]) {
  const sheets = activities.filter((activity) => activity.kind === 'worksheet');
  const all = sheets.flatMap(fieldsOf);
  const some = (...kinds: readonly Field['kind'][]): boolean => all.some(({ kind }) => kinds.includes(kind));
  const piles = viewsIn(activities).filter((view) => view.kind === 'piles');
  return {
    views: viewsOf(activities),
    selfChecks: activities.some(({ kind }) => kind === 'self-check'),
    runs: activities.some((activity) => activity.kind !== 'quiz' && activity.again !== undefined),
    numbers: some('number'),
    grids: some('grid'),
    ranks: some('rank'),
    tables: some('table'),
    lists: all.some(hasLists),
    /** Choices of which more can be ticked than are useful. */
    limits: all.some((field) => field.kind === 'choices' && field.max !== undefined),
    /** Fields that are folded away. */
    folds: sheets.some(({ more }) => more.length > 0),
    /** Lists that are also drawn as rings, and lists that say when they were written. */
    rings: piles.some(({ drawing }) => drawing !== undefined),
    stamps: piles.some(({ stamps }) => stamps),
    fields: all.some(({ kind }) => !PLAIN[kind]),
  };
}

/** Whether an activity stands on a page of its own, and a lesson only shows the way there. */
export const isApart = (activity: Activity): activity is Exclude<Activity, { kind: 'quiz' }> =>
  activity.kind !== 'quiz' && activity.standalone === true;
