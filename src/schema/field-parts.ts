import { z } from 'astro/zod';
import { id, text } from './id.ts';

/** What every field and every column has. */
export const common = {
  /** Permanent id of the field; the name of its control and of the saved answer. */
  id,
  /** The label: a question or a noun. Asks one thing. */
  label: text,
  /** One sentence between label and box. Examples go here or above, never inside the box. */
  hint: text.optional(),
  /** What stands for it in a result or a message while it is empty: "the job", shown as "[the job]". */
  gap: text.optional(),
};

/** One thing to choose. */
export const option = z.strictObject({
  /** Permanent id of the option; saved as the answer. */
  id,
  /** What the reader picks. */
  text,
  /** A sentence that opens under the option once it is picked: what it may mean, what to do with it. */
  note: text.optional(),
  /** How it reads inside a result or a message, where that differs from `text`. */
  say: text.optional(),
  /** Id of the field whose words stand for this option: "something else", and then a field to say what. */
  own: id.optional(),
});

export type Option = z.infer<typeof option>;
