import type { ViewSet } from '../islands/views/view-props.ts';
import type { KindSet } from '../islands/widget-parts.ts';
import type { Tasks } from '../schema/tasks.ts';

/** Where the table of everyday tasks comes from. */
export type TaskSource = {
  /** The table; null before it is loaded. */
  readonly now: () => Tasks | null;
  readonly load: () => Promise<unknown>;
};

/**
 * What the page carries beside the kit. Its packs put themselves in (`mount/packs`): they run before the script that starts
 * the page, because module scripts run in the order of the page.
 */
export const carried: { views: ViewSet; kinds: KindSet; tasks?: TaskSource } = { views: {}, kinds: {} };

/** Brings kinds of view along. */
export const registerViews = (views: ViewSet): unknown => Object.assign(carried.views, views);

/** Brings kinds of activity, and parts of them, along. */
export const registerWidgets = (kinds: KindSet): unknown => Object.assign(carried.kinds, kinds);
