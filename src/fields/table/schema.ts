import { z } from 'astro/zod';
import { column } from '../../schema/column.ts';
import { common } from '../../schema/field-parts.ts';
import { id, text } from '../../schema/id.ts';

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

export type TableField = z.infer<typeof tableField>;
