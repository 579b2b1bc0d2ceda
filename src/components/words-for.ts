import { needsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { View } from '../schema/view.ts';
import { embedStatus, exports, widgets } from '../wording/en.ts';
import type { ExportWording, WidgetWording } from '../wording/wording.ts';

const COPY = ['copy', 'copied', 'notCopied'] as const;

/** What can be taken along from each kind of view. */
const TAKEN: Readonly<Record<View['kind'], readonly (keyof ExportWording)[]>> = {
  calendar: ['ics'],
  card: COPY,
  compare: [],
  funnel: [],
  matrix: [...COPY, 'csv'],
  message: [...COPY, 'mail'],
  piles: [],
  plan: COPY,
  roles: COPY,
  trend: ['svg'],
};

/** What works in every frame: files and mail drafts are blocked in most, without a word. */
const IN_FRAMES: readonly (keyof ExportWording)[] = COPY;

/** The words of the buttons that the views of these kinds have. */
const exportsFor = (views: readonly View['kind'][], framed: boolean): Partial<ExportWording> =>
  Object.fromEntries(
    views
      .flatMap((kind) => TAKEN[kind])
      .filter((word) => !framed || IN_FRAMES.includes(word))
      .map((word) => [word, exports[word]]),
  );

/**
 * The sentences that these activities need: a page carries no others.
 *
 * @param framed in an embed, which says where else to keep answers and what is left to the full site
 */
export function wordsFor(activities: readonly Activity[], framed = false): WidgetWording {
  const { selfCheck, worksheet, ...rest } = widgets;
  const { views, selfChecks, runs, numbers, tables } = needsOf(activities);
  const { count, lines, runs: ofRuns, ...always } = worksheet;
  return {
    ...rest,
    ...(framed && { status: embedStatus }),
    exports: exportsFor(views, framed),
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
