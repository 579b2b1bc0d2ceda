import { z } from 'astro/zod';
import { answerName, text } from '../../schema/id.ts';

/** Two answers side by side, the earlier and the later one. No progress is claimed. */
export const compareView = z.strictObject({
  kind: z.literal('compare'),
  title: text,
  pairs: z
    .array(
      z.strictObject({
        /** What both answer. */
        label: text,
        /** `<activity>.<field>` of another activity (listed under `reads`), or a field of this sheet. */
        before: answerName,
        /** The field of this sheet that holds the later answer. */
        after: answerName,
      }),
    )
    .min(1, 'one pair or more'),
  /** Heads of the two columns. */
  heads: z.strictObject({ before: text, after: text }),
  /** The sentence below, said whichever way it went. */
  note: text,
  /** What stands there before both answers of a pair are given. */
  empty: text,
});

export type CompareView = z.infer<typeof compareView>;
