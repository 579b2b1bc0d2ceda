import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';

/** One line of the reader's own words. */
export const shortField = z.strictObject({
  kind: z.literal('short'),
  ...common,
  /** Answers of other activities to offer while typing, each as `<activity>.<field>`; the reader may write anything. */
  suggest: z.array(z.string()).default([]),
});

export type ShortField = z.infer<typeof shortField>;
