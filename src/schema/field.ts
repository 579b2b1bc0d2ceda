import { z } from 'astro/zod';
import { id, text } from './id.ts';

const common = {
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
const option = z.strictObject({
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

/** A whole number, typed. Saved as it was typed, so that nothing is lost when it cannot be read as a number. */
export const numberField = z.strictObject({
  kind: z.literal('number'),
  ...common,
  /** The smallest number that makes sense. */
  min: z.int().nonnegative().default(0),
  /** The largest number that can be believed. */
  max: z.int().positive().default(9999),
});

/** One answer out of several: radio buttons, or a list to open when there are more than eight. */
export const choiceField = z.strictObject({
  kind: z.literal('choice'),
  ...common,
  /** Two to twenty options, shown in this order. */
  options: z.array(option).min(2, 'two to twenty options').max(20, 'two to twenty options'),
});

/** Any number of answers, to be ticked. Nothing is ticked beforehand. */
export const choicesField = z.strictObject({
  kind: z.literal('choices'),
  ...common,
  /** Two to twelve options, shown in this order. */
  options: z.array(option).min(2, 'two to twelve options').max(12, 'two to twelve options'),
  /** How many are useful. More can be ticked; a sentence says so. */
  max: z.int().min(1).optional(),
});

/** A few answers in an order, from least to most or the other way, in words and never in digits. */
export const ratingField = z.strictObject({
  kind: z.literal('rating'),
  ...common,
  /** Three to seven options, in order. */
  options: z.array(option).min(3, 'three to seven options').max(7, 'three to seven options'),
});

/** One line of the reader's own words. */
export const shortField = z.strictObject({
  kind: z.literal('short'),
  ...common,
  /** Answers of other activities to offer while typing, each as `<activity>.<field>`; the reader may write anything. */
  suggest: z.array(z.string()).default([]),
});

/** Several lines of the reader's own words. */
export const longField = z.strictObject({
  kind: z.literal('long'),
  ...common,
  /** Height of the empty box, in lines. */
  rows: z.int().min(1).max(20).default(3),
});

/** A place to write that is kept only if the reader wants so. */
export const privateField = z.strictObject({
  kind: z.literal('private'),
  ...common,
  /** Sentences to begin from, shown one after the other above the box. */
  prompts: z.array(text).max(5, 'five prompts or fewer').default([]),
  /** Height of the empty box, in lines. */
  rows: z.int().min(1).max(20).default(8),
  /** Id of the choice field that decides: with its option `no` the text is held by the page only, and gone afterwards. */
  keep: id,
});

/** A day. */
export const dateField = z.strictObject({
  kind: z.literal('date'),
  ...common,
  /** Label of a box to tick instead, where the day may not be known: "I do not know". */
  unknown: text.optional(),
});

/** One everyday task, picked from the table of tasks (`content/<language>/tasks.yaml`). */
export const taskField = z.strictObject({ kind: z.literal('task'), ...common });

/** What a column of a table may be. */
export const column = z.discriminatedUnion('kind', [shortField, longField, dateField, choiceField, taskField]);

/** A few lines with the same boxes each. Lines can be added up to `max`, and removed. */
export const tableField = z.strictObject({
  kind: z.literal('table'),
  ...common,
  /** What one line is called, with a capital: "Task". Shown as "Task 1". */
  row: text,
  /** The button that opens another line: "Add a task". */
  add: text,
  /** Lines that are open at first. */
  start: z.int().min(1).max(6).default(1),
  /** Lines at most. */
  max: z.int().min(1).max(6),
  /** One to six boxes of each line. The first one names the line elsewhere. */
  columns: z.array(column).min(1, 'one to six columns').max(6, 'one to six columns'),
  /**
   * Ids of the columns that name a line. When answers from two places meet, lines with the same name are one line, and all
   * others are two.
   */
  key: z.array(id).min(1, 'one column or more'),
});

/** Cards that are put into piles, each by a row of buttons; a card may also be left. */
export const sortField = z.strictObject({
  kind: z.literal('sort'),
  ...common,
  /** Two to four piles. */
  piles: z.array(z.strictObject({ id, text })).min(2, 'two to four piles').max(4, 'two to four piles'),
  /** The cards. `ask` is a question that goes with the card, for results that show questions. */
  cards: z
    .array(z.strictObject({ id, text, ask: text.optional() }))
    .min(2, 'two to twenty-four cards')
    .max(24, 'two to twenty-four cards'),
});

/** One line of a table picked, or several put in order. */
export const rankField = z.strictObject({
  kind: z.literal('rank'),
  ...common,
  /** Id of the table field of this sheet whose lines are offered. */
  from: id,
  /** How many are picked: 1 picks one, 3 asks for first, second, third. */
  places: z.int().min(1).max(3).default(1),
});

/** A mark for every meeting of two tables: each line of one against each line of the other. */
export const gridField = z.strictObject({
  kind: z.literal('grid'),
  ...common,
  /** Id of the table field whose lines are judged. */
  of: id,
  /** Id of the table field whose lines they are judged by. */
  by: id,
  /** The marks, lowest first. */
  options: z.array(option).min(2, 'two to six marks').max(6, 'two to six marks'),
});

/** One field of a worksheet. */
export const field = z.discriminatedUnion('kind', [
  numberField,
  choiceField,
  choicesField,
  ratingField,
  shortField,
  longField,
  privateField,
  dateField,
  tableField,
  sortField,
  rankField,
  gridField,
]);

export type Option = z.infer<typeof option>;
export type NumberField = z.infer<typeof numberField>;
export type ChoiceField = z.infer<typeof choiceField>;
export type ChoicesField = z.infer<typeof choicesField>;
export type RatingField = z.infer<typeof ratingField>;
export type ShortField = z.infer<typeof shortField>;
export type LongField = z.infer<typeof longField>;
export type PrivateField = z.infer<typeof privateField>;
export type DateField = z.infer<typeof dateField>;
export type TableField = z.infer<typeof tableField>;
export type TaskField = z.infer<typeof taskField>;
export type Column = z.infer<typeof column>;
export type SortField = z.infer<typeof sortField>;
export type RankField = z.infer<typeof rankField>;
export type GridField = z.infer<typeof gridField>;
export type Field = z.infer<typeof field>;

/**
 * Fields and columns of some kinds. What treats several kinds alike says so with it (`satisfies`, which leaves no trace in
 * the code): a new kind is then named by the compiler wherever somebody has to decide about it.
 */
export type FieldOf<Kind extends (Field | Column)['kind']> = Extract<Field | Column, { kind: Kind }>;
