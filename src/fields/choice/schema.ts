import { z } from 'astro/zod';
import { common, option } from '../../schema/field-parts.ts';

/** One answer out of several: radio buttons, or a list to open when there are more than eight. */
export const choiceField = z.strictObject({
  kind: z.literal('choice'),
  ...common,
  /** Two to twenty options, shown in this order. */
  options: z.array(option).min(2, 'two to twenty options').max(20, 'two to twenty options'),
});

export type ChoiceField = z.infer<typeof choiceField>;
