import type { Activity } from '../../schema/activity.ts';
import type { View } from '../../schema/view.ts';
import { fieldsOf } from './fields.ts';

/** Whether an activity asks for everyday tasks, and so needs their table. */
export const needsTasks = (activity: Activity): boolean =>
  activity.kind === 'worksheet' &&
  fieldsOf(activity).some((field) => field.kind === 'table' && field.columns.some(({ kind }) => kind === 'task'));

/** The kinds of view that activities need, each once. */
export const viewsOf = (activities: readonly Activity[]): readonly View['kind'][] => [
  ...new Set(
    activities.flatMap((activity) => (activity.kind === 'worksheet' ? activity.views.map(({ kind }) => kind) : [])),
  ),
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
const PLAIN: readonly string[] = ['number', 'choice', 'long', 'short'];

/** What a page needs for its activities beyond what every lesson has. */
export const needsOf = (activities: readonly Activity[]) => ({
  views: viewsOf(activities),
  selfChecks: activities.some(({ kind }) => kind === 'self-check'),
  runs: activities.some((activity) => activity.kind !== 'quiz' && activity.again !== undefined),
  numbers: activities.some(
    (activity) => activity.kind === 'worksheet' && fieldsOf(activity).some(({ kind }) => kind === 'number'),
  ),
  grids: activities.some(
    (activity) => activity.kind === 'worksheet' && fieldsOf(activity).some(({ kind }) => kind === 'grid'),
  ),
  tables: activities.some(
    (activity) => activity.kind === 'worksheet' && fieldsOf(activity).some(({ kind }) => kind === 'table'),
  ),
  fields: activities.some(
    (activity) => activity.kind === 'worksheet' && fieldsOf(activity).some(({ kind }) => !PLAIN.includes(kind)),
  ),
});

/** Whether an activity stands on a page of its own, and a lesson only shows the way there. */
export const isApart = (activity: Activity): activity is Exclude<Activity, { kind: 'quiz' }> =>
  activity.kind !== 'quiz' && activity.apart;
