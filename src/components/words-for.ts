import { needsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { View } from '../schema/view.ts';
import { exports, widgets } from '../wording/en.ts';
import type { ExportWording, WidgetWording } from '../wording/wording.ts';

const COPY = ['copy', 'copied', 'notCopied'] as const;
/** Files need code that may not arrive. */
const FILE = ['notLoaded'] as const;

/** What can be taken along from each kind of view. */
const TAKEN: Readonly<Record<View['kind'], readonly (keyof ExportWording)[]>> = {
  calendar: ['ics', ...FILE],
  card: COPY,
  compare: [],
  funnel: [],
  matrix: [...COPY, 'csv', ...FILE],
  message: [...COPY, 'mail'],
  piles: [],
  plan: COPY,
  roles: COPY,
  trend: ['svg', ...FILE],
};

/** The words of the buttons that the views of these kinds have. */
const exportsFor = (views: readonly View['kind'][]): Partial<ExportWording> =>
  Object.fromEntries(views.flatMap((kind) => TAKEN[kind]).map((word) => [word, exports[word]]));

/** The sentences that these activities need: a page carries no others. */
export function wordsFor(activities: readonly Activity[]): WidgetWording {
  const { selfCheck, worksheet, ...rest } = widgets;
  const { views, selfChecks, runs, numbers, tables } = needsOf(activities);
  const { count, lines, runs: ofRuns, ...always } = worksheet;
  return {
    ...rest,
    exports: exportsFor(views),
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
