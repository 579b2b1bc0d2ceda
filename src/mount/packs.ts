import { card } from '../islands/views/card.tsx';
import type { ViewSet } from '../islands/views/view-props.ts';
import type { Tasks } from '../schema/tasks.ts';
import type { KindSet } from '../islands/widget-parts.ts';

/** The smallest view is always there. */
const packed: Record<string, unknown> = { card };
const kinds: Record<string, unknown> = {};

/**
 * Brings views along. A page carries one script for each pack that its activities need; they run before the script that
 * starts the page, because module scripts run in the order of the page.
 */
export const addViews = (views: ViewSet): void => {
  Object.assign(packed, views);
};

/** The views that this page carries. */
export const packedViews = (): ViewSet => packed as ViewSet;

/** Brings kinds of activity along, in the same way. */
export const addKinds = (more: KindSet): void => {
  Object.assign(kinds, more);
};

/** The kinds of activity that this page carries beyond checks and worksheets. */
export const packedKinds = (): KindSet => kinds as KindSet;

let table: Tasks | null = null;

/** Brings the table of everyday tasks along. */
export const addTasks = (tasks: Tasks | null): void => {
  table = tasks;
};

/** The table of everyday tasks, on pages that carry it. */
export const packedTasks = (): Tasks | null => table;
