import { z } from 'astro/zod';
import { choiceField } from './field.ts';
import { id, text } from './id.ts';
import { oldNames } from './old-names.ts';
import { OLD_SHEET_NAMES } from './sheet-names.ts';

/** Where a band leads: what to do, and the lesson to do it in. */
const next = z.strictObject({
  /** One small thing to do; never a judgement of the person. */
  text,
  /** `theme/slug` of a lesson. Left out where the next step is not to read. */
  lesson: z.string().optional(),
});

/** A part of the answer scale. Means are rounded to one decimal; together the bands cover the scale without a gap. */
const band = z
  .strictObject({
    /** Id of the band; not saved. */
    id,
    /** What it is called: "mostly not yet". Describes the answers, never the person. */
    title: text,
    /** Lowest and highest mean that belong here, one decimal each. */
    min: z.number(),
    max: z.number(),
    next,
  })
  .register(oldNames, { from: 'min', to: 'max' });

const statement = z.strictObject({
  /** Permanent id; the name of its radio buttons. */
  id,
  /** The statement, in the first person. */
  text,
  /** Keyed the other way: highest answer + lowest answer − answer. */
  reversed: z.boolean().default(false),
});

const scale = z
  .strictObject({
    /** Id of the scale; for the check-in the id of a theme. */
    id,
    title: text,
    statements: z.array(statement).min(2, 'two statements or more'),
    /** With fewer answers than this, nothing is said. */
    minAnswers: z.int().min(1),
    bands: z.array(band).min(2, 'two bands or more'),
  })
  .register(oldNames, { least: 'minAnswers' });

/** Statements on an answer scale. Describes the answers; no total, no type, no comparison with anybody. */
export const selfCheck = z
  .strictObject({
    kind: z.literal('self-check'),
    title: text,
    /** What it is, and what it cannot tell; shown above the first statement, word for word. */
    intro: z.array(text).min(1, 'one paragraph or more').max(5, 'five paragraphs or fewer'),
    /** Where it works well: `phone` (good on a phone) or `table` (better at a table or on paper). */
    bestOn: z.enum(['phone', 'table']),
    /** Stands on a page of its own, and a lesson shows the way there. */
    standalone: z.boolean().optional(),
    /** Asked before the statements. */
    fields: z.array(choiceField).default([]),
    /** The words that all statements continue: "In the last two weeks …". */
    lead: text.optional(),
    /** The answers, lowest first, and what each counts. */
    answers: z
      .array(z.strictObject({ id, text, value: z.int() }))
      .min(2, 'two to seven answers')
      .max(7, 'two to seven answers'),
    /** The answer that counts nothing: "Not sure". Saved as `unsure`. */
    unsure: text,
    scales: z.array(scale).min(1, 'one scale or more'),
    /** How it is added up, and where the limits of the bands come from. */
    method: z.array(text).min(1),
    /** Keys of `content/references.json` that the statements are taken from. */
    sources: z.array(z.string()).default([]),
    /** Suggest where to start: the lowest scale. */
    suggest: z
      .strictObject({
        /** Ids of the scales in the order that decides between equals. */
        ties: z.array(id),
        /** An answer that goes before the scales: the option of a field, and the lessons it suggests. */
        first: z.strictObject({ field: id, option: id, text, lessons: z.array(z.string()).min(1) }).optional(),
      })
      .optional(),
    /** The button that keeps these answers and starts again: "Answer again". */
    again: text.optional(),
    /** Asks once more before the answers go onto the hand-off sheet: for what was written for the reader alone. */
    confirmSharing: z.boolean().optional(),
    /** Statements that are not asked any more, in their last words: their ids stay taken, and the notes show what was answered. */
    withdrawn: z.array(z.strictObject({ id, text })).optional(),
  })
  .register(oldNames, OLD_SHEET_NAMES);

export type SelfCheck = z.infer<typeof selfCheck>;
export type Scale = z.infer<typeof scale>;
export type Statement = z.infer<typeof statement>;
export type Band = z.infer<typeof band>;
