import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';
import { id, text } from '../../schema/id.ts';

/** A place to write that is kept only if the reader wants so. */
export const privateField = z.strictObject({
  kind: z.literal('private'),
  ...common,
  /** Sentences to begin from, shown one after the other above the box. */
  prompts: z.array(text).max(5, 'five prompts or fewer').default([]),
  /** Height of the empty box, in lines. */
  rows: z.int().min(1).max(20).default(8),
  /** Id of the choice field that decides: with its option `no` the text is held by the page only, and gone afterwards. */
  keep: id,
});

export type PrivateField = z.infer<typeof privateField>;
