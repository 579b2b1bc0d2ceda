import { z } from 'astro/zod';
import { text } from './id.ts';

/** The front matter of a lesson: `content/<language>/lessons/<theme>/<slug>.mdx`. */
export const lesson = z.strictObject({
  /** The title: what the lesson says, in a few words. */
  title: text,
  /** Who it is for, as a full phrase: "For anyone who …". */
  for: text,
  /** The sentence that helps now, before any reading. At most 30 words in its first sentence. */
  now: text,
  /** The claims of the source article that this lesson answers, A1 to G1. */
  covers: z.array(z.string().regex(/^[A-G][1-4]$/, 'a claim id from A1 to G1')).min(1, 'one claim or more'),
});

export type Lesson = z.infer<typeof lesson>;
