import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';
import { text } from '../../schema/id.ts';

/** A day. */
export const dateField = z.strictObject({
  kind: z.literal('date'),
  ...common,
  /** Label of a box to tick instead, where the day may not be known: "I do not know". */
  unknown: text.optional(),
});

export type DateField = z.infer<typeof dateField>;
