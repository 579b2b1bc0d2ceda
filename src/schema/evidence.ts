import { z } from 'astro/zod';
import { id, text } from './id.ts';

/** A claim in plain words, with its source and its limit: `content/<language>/evidence/<id>.yaml`. */
export const evidence = z.strictObject({
  /** The claim, one sentence, as the lesson uses it. */
  claim: text,
  /** What was found, with the figures. */
  found: text,
  /** Who or what was studied. */
  studied: text,
  /** What it does not show. As visible on the page as what it found. */
  limit: text,
  /** A note of at most 30 words for the margin beside the sentence that cites the claim. */
  note: text.optional(),
  /** Keys of `content/references.json`, the main one first. */
  sources: z.array(id).min(1, 'one reference or more'),
  /** The day somebody last checked the claim against the source, as 2026-11-23. */
  checked: z.iso.date('a date like 2026-11-23'),
});

export type Evidence = z.infer<typeof evidence>;
