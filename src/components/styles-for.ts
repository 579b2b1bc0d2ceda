import { VIEWS } from '../domain/worksheet/all-views.ts';
import type { FieldKind } from '../domain/worksheet/define-field.ts';
import { fieldKindsOf, needsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import { FIELD_STYLES } from './field-styles.ts';
import { VIEW_STYLES } from './view-styles.ts';
import exports from '../styles/exports.css?inline';
import fields from '../styles/fields.css?inline';
import layers from '../styles/layers.css?inline';
import selfCheck from '../styles/self-check.css?inline';
import results from '../styles/views.css?inline';

/** One style of several, each once, with the order of the layers first: it may stand before all others. */
const joined = (sheets: readonly string[]): string => (sheets.length > 0 ? [layers, ...new Set(sheets)].join('') : '');

/** The styles of the results that these activities show. */
const ofViews = (activities: readonly Activity[]): readonly string[] =>
  needsOf(activities).views.flatMap((kind) =>
    VIEWS[kind].styles.map((style) => (style === 'exports' ? exports : (VIEW_STYLES[style] ?? ''))),
  );

/** The styles of fields that are more than a box to type in: what several kinds have, and then what each of these has. */
const ofFields = (activities: readonly Activity[]): readonly string[] => [
  fields,
  ...Object.entries(FIELD_STYLES).flatMap(([kind, style]) =>
    fieldKindsOf(activities).has(kind as FieldKind) ? [style] : [],
  ),
];

/** The styles that these activities need beyond those of every lesson: a page carries no others. */
export function stylesFor(activities: readonly Activity[]): string {
  const { views, selfChecks, fields: some } = needsOf(activities);
  return joined([
    ...(views.length > 0 || some ? [results] : []),
    ...(some ? ofFields(activities) : []),
    ...(selfChecks ? [selfCheck] : []),
    ...ofViews(activities),
  ]);
}

/** The styles that these activities need on a sheet for paper, beyond those of every such sheet. */
export const stylesOnPaper = (activities: readonly Activity[]): string => joined(ofViews(activities));
