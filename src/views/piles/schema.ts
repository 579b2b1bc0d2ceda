import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';
import { noun } from '../../schema/views/noun.ts';

/** One named group of lines. */
const group = z.strictObject({
  /** Id of the group; not saved. */
  id,
  title: text,
  /**
   * Which lines belong here: a column, and the options that count. All columns named have to agree. The lines of a sort
   * field have the column `pile`. A line goes into the first group that takes it.
   */
  where: z.record(z.string(), z.array(id).min(1, 'one option or more')),
  /** A sentence with `{n}`, the number of lines here. */
  say: noun.optional(),
  /** What this group means, or what to do with it. Shown while something is in it. */
  note: text.optional(),
  /** A lesson to read about it: its words, and `theme/slug`. */
  more: z.strictObject({ text, lesson: z.string() }).optional(),
  /** Show the question of each card below it (sort fields only). */
  ask: z.boolean().default(false),
});

/** Lines in named groups: the same answers, put into order. */
export const pilesView = z.strictObject({
  kind: z.literal('piles'),
  title: text,
  /** Id of the sort field or table field whose lines are shown. */
  from: id,
  /** What of a line is shown, with `{column}` gaps; an empty gap drops its piece between " · ". The first column if left out. */
  show: text.optional(),
  /** Id of a date column: earliest first, days that are not known last. */
  order: id.optional(),
  /** The groups, in the order they are shown. */
  groups: z.array(group).min(2, 'two groups or more'),
  /** Title over lines that are in no group yet. */
  rest: text,
  /** What stands there before anything is written. */
  empty: text,
  /** A sentence below, once something is in a group. */
  after: text.optional(),
  /** Say when the sheet was first written and last changed. */
  stamps: z.boolean().default(false),
  /** A drawing beside the words: rings, the first group innermost. */
  drawing: z.literal('rings').optional(),
});

export type PilesView = z.infer<typeof pilesView>;
export type PileGroup = z.infer<typeof group>;
