import type { ViewSet } from '../islands/views/view-props.ts';
import type { Tasks } from '../schema/tasks.ts';
import type { KindSet } from '../islands/widget-parts.ts';

let packed: ViewSet = {};
let kinds: KindSet = {};

/**
 * Brings views along. A page carries one script for each pack that its activities need; they run before the script that
 * starts the page, because module scripts run in the order of the page.
 */
export const registerViews = (views: ViewSet): void => {
  packed = { ...packed, ...views };
};

/** The views that this page carries. */
export const registeredViews = (): ViewSet => packed;

/** Brings kinds of activity along, in the same way. */
export const registerWidgets = (more: KindSet): void => {
  kinds = { ...kinds, ...more };
};

/** The kinds of activity that this page carries beyond checks and worksheets. */
export const registeredWidgets = (): KindSet => kinds;

/** Where the table of everyday tasks comes from. */
export type TaskSource = {
  /** The table; null before it is loaded. */
  readonly now: () => Tasks | null;
  readonly load: () => Promise<unknown>;
};

let source: TaskSource | null = null;

/** Brings the way to the table of everyday tasks along. */
export const addTasks = (tasks: TaskSource): void => {
  source = tasks;
};

/** Where the table of everyday tasks comes from, on pages whose results need it. */
export const packedTasks = (): TaskSource | null => source;
