import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';

/** A whole number, typed. Saved as it was typed, so that nothing is lost when it cannot be read as a number. */
export const numberField = z.strictObject({
  kind: z.literal('number'),
  ...common,
  /** The smallest number that makes sense. */
  min: z.int().nonnegative().default(0),
  /** The largest number that can be believed. */
  max: z.int().positive().default(9999),
});

export type NumberField = z.infer<typeof numberField>;
