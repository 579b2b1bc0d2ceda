import { viewsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import { widgets } from '../wording/en.ts';
import type { WidgetWording } from '../wording/wording.ts';

/** The sentences that these activities need: a page carries no others. */
export function wordsFor(activities: readonly Activity[]): WidgetWording {
  const { selfCheck, ...rest } = widgets;
  const views = Object.fromEntries(viewsOf(activities).map((kind) => [kind, widgets.views[kind]]));
  const checks = activities.some(({ kind }) => kind === 'self-check');
  return { ...rest, ...(checks && selfCheck ? { selfCheck } : {}), views };
}
