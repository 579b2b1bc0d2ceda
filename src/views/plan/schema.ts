import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';

/** A few steps on one card, to copy or to show somebody. */
export const planView = z.strictObject({
  kind: z.literal('plan'),
  title: text,
  steps: z
    .array(
      z.strictObject({
        /** Id of the field that holds the step. */
        field: id,
        /** The word before it: "Do", "Ask", "Leave". */
        label: text,
        /** Id of the date field for it. */
        day: id.optional(),
        /** Id of the field that says with whom. */
        with: id.optional(),
      }),
    )
    .min(1, 'one step or more'),
  empty: text,
});

export type PlanView = z.infer<typeof planView>;
