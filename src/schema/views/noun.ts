import { z } from 'astro/zod';
import { text } from '../id.ts';

/** A noun or a sentence in the forms the language needs; `other` is the plural. */
export const noun = z.strictObject({ one: text, other: text });
