import { needsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import { widgets } from '../wording/en.ts';
import type { WidgetWording } from '../wording/wording.ts';

/** Views with nothing to copy or save. */
const PLAIN: readonly string[] = ['compare', 'funnel', 'piles', 'trend'];

/** The sentences that these activities need: a page carries no others. */
export function wordsFor(activities: readonly Activity[]): WidgetWording {
  const { selfCheck, worksheet, exports, ...rest } = widgets;
  const { views, selfChecks, runs, numbers, tables } = needsOf(activities);
  const { count, lines, runs: ofRuns, ...always } = worksheet;
  return {
    ...rest,
    ...(views.some((kind) => !PLAIN.includes(kind)) && exports ? { exports } : {}),
    ...(selfChecks && selfCheck ? { selfCheck } : {}),
    worksheet: {
      ...always,
      ...(tables && lines ? { lines } : {}),
      ...(numbers && count ? { count } : {}),
      ...(runs && ofRuns ? { runs: ofRuns } : {}),
    },
    views: Object.fromEntries(views.map((kind) => [kind, widgets.views[kind]])),
  };
}
