import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';

/** Options against criteria, with what would change the order and what is not known. */
export const matrixView = z.strictObject({
  kind: z.literal('matrix'),
  title: text,
  /** Id of the grid field with the marks. Its `of` are the options, its `by` the criteria. */
  cells: id,
  /** Id of the mark that means "do not know". The other marks count 0, 1, 2 … in their order. */
  unknown: id,
  /** Id of the column of the criteria's table that says how much each matters: a choice, least first, counting 1, 2, 3 … */
  weight: id,
  /** The question that a "do not know" becomes: `{criterion}`, `{option}`. */
  question: text,
  /** What stands there before there is enough to compare. */
  empty: text,
});

export type MatrixView = z.infer<typeof matrixView>;
