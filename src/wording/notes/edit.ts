import type { CountFault } from '../../domain/numbers/count.ts';
import type { WidgetWording } from '../wording.ts';

/** What is said where an entry of the notes is changed in its place. */
export type EditWording = {
  /** The label of a box in a table: `{label}`, in the line `{row}` `{n}`. */
  readonly cell: string;
  readonly done: string;
  /** Numbers that cannot be read, as on the sheets: `{min}`, `{max}`. */
  readonly count: Readonly<Record<CountFault, string>>;
  /** A year that is not typed to its end. */
  readonly year: string;
  readonly status: WidgetWording['status'];
};
