import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';

/** One text, in two tones. `{field}` is a gap for the answer to a field of this sheet. At most 90 words, one question. */
const messageText = z.strictObject({
  /** Permanent id; with several texts, also the id of an option of the `choose` field. */
  id,
  /** A subject line without bad news. Left out where it is said aloud or sent without one. */
  subject: text.optional(),
  /** The plain version. Paragraphs are separated by empty lines. */
  plain: text,
  /** The more formal version. */
  formal: text.optional(),
});

/** A text to send or to say, written from gaps that are asked for first. */
export const messageView = z.strictObject({
  kind: z.literal('message'),
  title: text,
  /** Id of the choice field that picks the text; left out when there is only one. */
  choose: id.optional(),
  /** Id of a choice field with the options `plain` and `formal`; left out when there is only one tone. */
  tone: id.optional(),
  /** The texts. */
  texts: z.array(messageText).min(1, 'one text or more').max(15, 'fifteen texts or fewer'),
  /** Makes a gap `{lines}` from the filled lines of a table, each written after `text` with `{column}` gaps. */
  lines: z.strictObject({ from: id, text }).optional(),
  /** What is measured: words to read, or the time it takes to say. */
  measure: z.enum(['words', 'speaking']).default('words'),
  /** Whether a draft for the reader's own mail program makes sense. */
  mail: z.boolean().default(false),
});

export type MessageView = z.infer<typeof messageView>;
export type MessageText = z.infer<typeof messageText>;
