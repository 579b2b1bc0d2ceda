import { z } from 'astro/zod';
import { id, text } from './id.ts';

/**
 * One source in `content/references.json`, as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html),
 * with two fields of our own: `grade` and `seen`.
 */
export const reference = z.strictObject({
  /** The key that evidence cards cite. */
  id,
  /** The CSL type. */
  type: z.enum(['article-journal', 'webpage', 'report', 'book', 'chapter']),
  /** The title of the work. */
  title: text,
  /** Authors in order; an organisation has `literal` only. */
  author: z
    .array(z.union([z.strictObject({ family: text, given: text }), z.strictObject({ literal: text })]))
    .min(1, 'one author or more'),
  /** When it came out: `{ "date-parts": [[2013]] }`. Left out for a page that names no date. */
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
  /** Journal, site or series. */
  'container-title': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  /** Without "https://doi.org/". Only where it is certain. */
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'a DOI that starts with 10.')
    .optional(),
  /** The official page, where there is no DOI. */
  URL: z.url().optional(),
  /** CONFIRMED: somebody read the finding. PARTLY: the work exists, its figures were not seen, so no number may be used. */
  grade: z.enum(['CONFIRMED', 'PARTLY']),
  /** What was read: the work or its abstract, or somebody else's summary of it. The page says which. */
  seen: z.enum(['work', 'summary']),
});

/** The whole file. */
export const references = z.array(reference);

export type Reference = z.infer<typeof reference>;
