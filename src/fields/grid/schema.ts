import { z } from 'astro/zod';
import { common, option } from '../../schema/field-parts.ts';
import { id } from '../../schema/id.ts';

/** A mark for every meeting of two tables: each line of one against each line of the other. */
export const gridField = z.strictObject({
  kind: z.literal('grid'),
  ...common,
  /** Id of the table field whose lines are judged. */
  of: id,
  /** Id of the table field whose lines they are judged by. */
  by: id,
  /** The marks, lowest first. */
  options: z.array(option).min(2, 'two to six marks').max(6, 'two to six marks'),
});

export type GridField = z.infer<typeof gridField>;
