import type { Plural } from '../../domain/template/template.ts';

/** What the trend view says. Title and note come from the worksheet. */
export type TrendWording = {
  /** Over the drawing; announced when it changes: `{n}` times. */
  readonly shown: Plural;
  /** Said after it where the drawing holds only the last `{n}`. */
  readonly last: string;
  /** Heads of the table: the number of the run, what it was about, and the answer. */
  readonly number: string;
  readonly name: string;
  readonly answer: string;
  /** Stands for a run that has no name. */
  readonly unnamed: string;
};
