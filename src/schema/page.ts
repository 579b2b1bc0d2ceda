import { z } from 'astro/zod';
import { text } from './id.ts';

/** The front matter of a plain page: `content/<language>/pages/<path>.mdx`; the path is its address. */
export const page = z.strictObject({
  /** The title. */
  title: text,
  /** The first sentence, in the larger voice. It helps, or says the main fact. */
  lead: text,
  /** The day somebody last checked numbers and addresses on it, as 2026-11-23. Left out where there are none. */
  checked: z.iso.date('a date like 2026-11-23').optional(),
});

export type Page = z.infer<typeof page>;
