import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';

/** Several lines of the reader's own words. */
export const longField = z.strictObject({
  kind: z.literal('long'),
  ...common,
  /** Height of the empty box, in lines. */
  rows: z.int().min(1).max(20).default(3),
});

export type LongField = z.infer<typeof longField>;
