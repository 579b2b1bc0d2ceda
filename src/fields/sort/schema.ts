import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';
import { id, text } from '../../schema/id.ts';

/** Cards that are put into piles, each by a row of buttons; a card may also be left. */
export const sortField = z.strictObject({
  kind: z.literal('sort'),
  ...common,
  /** Two to four piles. */
  piles: z.array(z.strictObject({ id, text })).min(2, 'two to four piles').max(4, 'two to four piles'),
  /** The cards. `ask` is a question that goes with the card, for results that show questions. */
  cards: z
    .array(z.strictObject({ id, text, ask: text.optional() }))
    .min(2, 'two to twenty-four cards')
    .max(24, 'two to twenty-four cards'),
});

export type SortField = z.infer<typeof sortField>;
