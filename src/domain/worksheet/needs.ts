import type { Activity } from '../../schema/activity.ts';
import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import type { View } from '../../schema/view.ts';
import type { FieldKind, WordsOfCell } from './define-field.ts';
import { fieldsOf } from './fields.ts';
import { registered } from './registered.ts';

/** The fields of activities; those of a self-check are part of it. */
const fieldsIn = (activities: readonly Activity[]): readonly Field[] =>
  activities.flatMap((activity) => (activity.kind === 'worksheet' ? fieldsOf(activity) : []));

/** The fields of an activity, and the columns of its tables. */
export const boxesIn = (activity: Activity): readonly (Field | Column)[] =>
  fieldsIn([activity]).flatMap((field) => [field, ...('columns' in field ? field.columns : [])]);

/** The kinds of field that activities have, those of columns too, each once. */
export const fieldKindsOf = (activities: readonly Activity[]): ReadonlySet<FieldKind> =>
  new Set(activities.flatMap(boxesIn).map(({ kind }) => kind));

/** Whether an activity asks for everyday tasks, and so needs their table. */
export const needsTasks = (activity: Activity): boolean => fieldKindsOf([activity]).has('task');

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

const wordsOfCell: WordsOfCell = (column) => registered(column).words(column, true, wordsOfCell);

/** What a page needs for its activities beyond what every lesson has. */
export function needsOf(activities: readonly Activity[]) {
  const sheets = activities.filter((activity) => activity.kind === 'worksheet');
  const all = fieldsIn(activities);
  const piles = viewsIn(activities).filter((view) => view.kind === 'piles');
  return {
    views: viewsOf(activities),
    quizzes: activities.some(({ kind }) => kind === 'quiz'),
    selfChecks: activities.some(({ kind }) => kind === 'self-check'),
    runs: activities.some((activity) => activity.kind !== 'quiz' && activity.again !== undefined),
    tasks: activities.some(needsTasks),
    /** What the fields say. */
    words: new Set(all.flatMap((field) => registered(field).words(field, false, wordsOfCell))),
    /** Fields that are folded away. */
    folds: sheets.some(({ more }) => more.length > 0),
    /** Lists that are also drawn as rings, and lists that say when they were written. */
    rings: piles.some(({ drawing }) => drawing !== undefined),
    stamps: piles.some(({ stamps }) => stamps),
    /** Fields that are more than a box to type in or radio buttons below each other. */
    fields: all.some((field) => registered(field).styled(field)),
  };
}

/** Whether an activity stands on a page of its own, and a lesson only shows the way there. */
export const isApart = (activity: Activity): activity is Exclude<Activity, { kind: 'quiz' }> =>
  activity.kind !== 'quiz' && activity.standalone === true;
