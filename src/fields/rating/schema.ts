import { z } from 'astro/zod';
import { common, option } from '../../schema/field-parts.ts';

/** A few answers in an order, from least to most or the other way, in words and never in digits. */
export const ratingField = z.strictObject({
  kind: z.literal('rating'),
  ...common,
  /** Three to seven options, in order. */
  options: z.array(option).min(3, 'three to seven options').max(7, 'three to seven options'),
});

export type RatingField = z.infer<typeof ratingField>;
