import { z } from 'astro/zod';
import { id, text } from './id.ts';

const common = {
  /** Permanent id of the field; the name of its control and of the saved answer. */
  id,
  /** The label: a question or a noun. Asks one thing. */
  label: text,
  /** One sentence between label and box. Examples go here or above, never inside the box. */
  hint: text.optional(),
};

/** A whole number, typed. Saved as it was typed, so that nothing is lost when it cannot be read as a number. */
export const numberField = z.strictObject({
  kind: z.literal('number'),
  ...common,
  /** The smallest number that makes sense. */
  min: z.int().nonnegative().default(0),
  /** The largest number that can be believed. */
  max: z.int().positive().default(9999),
});

/** One answer out of a few, as radio buttons. */
export const choiceField = z.strictObject({
  kind: z.literal('choice'),
  ...common,
  /** Two to eight options, shown in this order. */
  options: z
    .array(
      z.strictObject({
        /** Permanent id of the option; saved as the answer. */
        id,
        /** What the reader picks. */
        text,
        /** A sentence that opens under the option once it is picked: what it may mean, what to do with it. */
        note: text.optional(),
      }),
    )
    .min(2, 'two to eight options')
    .max(8, 'two to eight options'),
});

/** Several lines of the reader's own words. */
export const longField = z.strictObject({
  kind: z.literal('long'),
  ...common,
  /** Height of the empty box, in lines. */
  rows: z.int().min(1).max(20).default(3),
});

/** One field of a worksheet. */
export const field = z.discriminatedUnion('kind', [numberField, choiceField, longField]);

export type NumberField = z.infer<typeof numberField>;
export type ChoiceField = z.infer<typeof choiceField>;
export type LongField = z.infer<typeof longField>;
export type Field = z.infer<typeof field>;
