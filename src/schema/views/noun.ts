import { z } from 'astro/zod';
import { text } from '../id.ts';

/**
 * A noun or a sentence in the plural forms of its language. English has `one` and `other`; a language with more has more,
 * by the names of the Unicode standard, and one without a singular writes `one` like `other`.
 */
export const noun = z.strictObject({
  one: text,
  other: text,
  zero: text.exactOptional(),
  two: text.exactOptional(),
  few: text.exactOptional(),
  many: text.exactOptional(),
});
