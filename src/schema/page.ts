import { z } from 'astro/zod';
import { text } from './id.ts';

/** The front matter of a plain page: `content/<language>/pages/<path>.mdx`; the path is its address. */
export const page = z.strictObject({
  /** The title. */
  title: text,
  /** The first sentence, in the larger voice. It helps, or says the main fact. */
  lead: text,
});

export type Page = z.infer<typeof page>;
