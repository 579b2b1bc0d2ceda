import type { FieldOf } from '../../schema/field.ts';
import type { Answers } from '../saved/record.ts';
import type { Row } from '../worksheet/rows.ts';
import { formatCell } from '../worksheet/format.ts';
import type { Formatters } from '../worksheet/said.ts';

/** Column id to words, for one line of a table; `''` where nothing stands. */
export const lineWords = (
  { columns }: FieldOf<'table'>,
  { cells }: Row,
  answers: Answers,
  speech: Formatters,
): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((column) => [column.id, formatCell(column, cells[column.id] ?? '', answers, speech)]));

/** Column id to what stands for it while it is empty. */
export const columnNames = ({ columns }: FieldOf<'table'>): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map(({ id, gap, label }) => [id, gap ?? label]));
