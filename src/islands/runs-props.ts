import type { Activity } from '../schema/activity.ts';
import type { Tasks } from '../schema/tasks.ts';
import type { SheetState } from '../stores/sheet-state.ts';
import type { WidgetWording } from '../wording/wording.ts';

/** What the part of a sheet about its runs is given. */
export type RunsProps = {
  readonly activity: Activity;
  /** The words of the button. */
  readonly label: string;
  readonly state: SheetState;
  /** True when something stands in the present run. */
  readonly started: boolean;
  /** Begins a new run; false when that could not be done. */
  readonly again: () => boolean;
  readonly words: WidgetWording;
  /** The table of everyday tasks, where the sheet asks for tasks. */
  readonly tasks?: Tasks | null;
  readonly now: () => Date;
};
