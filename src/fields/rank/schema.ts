import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';
import { id } from '../../schema/id.ts';

/** One line of a table picked, or several put in order. */
export const rankField = z.strictObject({
  kind: z.literal('rank'),
  ...common,
  /** Id of the table field of this sheet whose lines are offered. */
  from: id,
  /** How many are picked: 1 picks one, 3 asks for first, second, third. */
  places: z.int().min(1).max(3).default(1),
});

export type RankField = z.infer<typeof rankField>;
