import { needsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { View } from '../schema/view.ts';
import calendar from '../styles/calendar.css?inline';
import exports from '../styles/exports.css?inline';
import fields from '../styles/fields.css?inline';
import funnel from '../styles/funnel.css?inline';
import layers from '../styles/layers.css?inline';
import matrix from '../styles/matrix.css?inline';
import message from '../styles/message.css?inline';
import piles from '../styles/piles.css?inline';
import plan from '../styles/plan.css?inline';
import roles from '../styles/roles.css?inline';
import selfCheck from '../styles/self-check.css?inline';
import trend from '../styles/trend.css?inline';
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

/** The styles that these activities need beyond those of every lesson: a page carries no others. */
export function stylesFor(activities: readonly Activity[]): string {
  const { views, selfChecks, fields: some } = needsOf(activities);
  const sheets = [
    ...(views.length > 0 || some ? [results] : []),
    ...(some ? [fields] : []),
    ...(selfChecks ? [selfCheck] : []),
    ...views.flatMap((kind) => OF_VIEWS[kind]),
  ];
  // The order of the layers first: these styles may stand before all others.
  return sheets.length > 0 ? [layers, ...new Set(sheets)].join('') : '';
}
