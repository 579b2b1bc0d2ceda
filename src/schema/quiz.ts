import { z } from 'astro/zod';
import { id, text } from './id.ts';

/** One possible answer to a question. */
export const choice = z.strictObject({
  /** Permanent id of the choice; saved as the answer. */
  id,
  /** What the reader picks, as it would be said aloud. */
  text,
  /** The first words of the feedback, in bold: "Yes." or "Not this one:". Speaks of the choice, never of the person. */
  lead: text,
  /** The explanation that opens under the choice. Every choice has one: the wrong ones teach most. */
  why: text,
  /** True for a choice that the lesson supports. A question has at least one. */
  best: z.boolean().default(false),
  /** For a best choice: the sentence of the lesson it rests on, word for word. The content check looks it up. */
  reading: text.optional(),
});

/** One question of a knowledge check. */
export const question = z.strictObject({
  /** Permanent id of the question; the name of its radio buttons. */
  id,
  /** The question, asking one thing. */
  ask: text,
  /** Two to five choices, shown in this order. */
  choices: z.array(choice).min(2, 'two to five choices').max(5, 'two to five choices'),
});

/** A knowledge check: feedback at once, no grade. Its id is `<lesson>-check`. */
export const quiz = z.strictObject({
  kind: z.literal('quiz'),
  /** The heading, usually "Check your understanding". */
  title: text,
  /** Two to four questions. */
  questions: z.array(question).min(2, 'two to four questions').max(4, 'two to four questions'),
});

export type Choice = z.infer<typeof choice>;
export type Question = z.infer<typeof question>;
export type Quiz = z.infer<typeof quiz>;
