import { z } from 'astro/zod';
import { text } from '../../schema/id.ts';

/** One or two sentences made of answers, on a card of their own. */
export const cardView = z.strictObject({
  kind: z.literal('card'),
  /** Small words above the sentence: "For the next hour". */
  lead: text.optional(),
  /** The sentence, with `{field}` gaps. It is shown once all of them are answered. */
  text,
  /** What stands there before. */
  empty: text,
});

export type CardView = z.infer<typeof cardView>;
