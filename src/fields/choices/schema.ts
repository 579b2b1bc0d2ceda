import { z } from 'astro/zod';
import { common, option } from '../../schema/field-parts.ts';

/** Any number of answers, to be ticked. Nothing is ticked beforehand. */
export const choicesField = z.strictObject({
  kind: z.literal('choices'),
  ...common,
  /** Two to twelve options, shown in this order. */
  options: z.array(option).min(2, 'two to twelve options').max(12, 'two to twelve options'),
  /** How many are useful. More can be ticked; a sentence says so. */
  max: z.int().min(1).optional(),
});

export type ChoicesField = z.infer<typeof choicesField>;
