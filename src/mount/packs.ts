import { card } from '../islands/views/card.tsx';
import type { ViewSet } from '../islands/views/view-props.ts';
import type { Tasks } from '../schema/tasks.ts';
import type { KindSet } from '../islands/widget-parts.ts';

/** The smallest view is always there. */
let packed: ViewSet = { card };
let kinds: KindSet = {};

/**
 * Brings views along. A page carries one script for each pack that its activities need; they run before the script that
 * starts the page, because module scripts run in the order of the page.
 */
export const addViews = (views: ViewSet): void => {
  packed = { ...packed, ...views };
};

/** The views that this page carries. */
export const packedViews = (): ViewSet => packed;

/** Brings kinds of activity along, in the same way. */
export const addKinds = (more: KindSet): void => {
  kinds = { ...kinds, ...more };
};

/** The kinds of activity that this page carries beyond checks and worksheets. */
export const packedKinds = (): KindSet => kinds;

let table: Tasks | null = null;

/** Brings the table of everyday tasks along. */
export const addTasks = (tasks: Tasks | null): void => {
  table = tasks;
};

/** The table of everyday tasks, on pages that carry it. */
export const packedTasks = (): Tasks | null => table;
