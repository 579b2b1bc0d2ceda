import { needsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { View } from '../schema/view.ts';
import calendar from '../views/calendar/style.css?inline';
import exports from '../styles/exports.css?inline';
import fields from '../styles/fields.css?inline';
import funnel from '../views/funnel/style.css?inline';
import layers from '../styles/layers.css?inline';
import matrix from '../views/matrix/style.css?inline';
import message from '../views/message/style.css?inline';
import piles from '../views/piles/style.css?inline';
import plan from '../views/plan/style.css?inline';
import roles from '../views/roles/style.css?inline';
import selfCheck from '../styles/self-check.css?inline';
import trend from '../views/trend/style.css?inline';
import results from '../styles/views.css?inline';

const OF_VIEWS: Readonly<Record<View['kind'], readonly string[]>> = {
  calendar: [exports, calendar],
  card: [exports, message],
  compare: [trend],
  funnel: [funnel],
  matrix: [exports, matrix],
  message: [exports, message],
  piles: [piles],
  plan: [exports, message, plan],
  roles: [exports, roles],
  trend: [exports, trend],
};

/** One style of several, each once, with the order of the layers first: it may stand before all others. */
const joined = (sheets: readonly string[]): string => (sheets.length > 0 ? [layers, ...new Set(sheets)].join('') : '');

/** The styles of the results that these activities show. */
const ofViews = (activities: readonly Activity[]): readonly string[] =>
  needsOf(activities).views.flatMap((kind) => OF_VIEWS[kind]);

/** The styles that these activities need beyond those of every lesson: a page carries no others. */
export function stylesFor(activities: readonly Activity[]): string {
  const { views, selfChecks, fields: some } = needsOf(activities);
  return joined([
    ...(views.length > 0 || some ? [results] : []),
    ...(some ? [fields] : []),
    ...(selfChecks ? [selfCheck] : []),
    ...ofViews(activities),
  ]);
}

/** The styles that these activities need on a sheet for paper, beyond those of every such sheet. */
export const stylesOnPaper = (activities: readonly Activity[]): string => joined(ofViews(activities));
