import type { Column, SortField, TableField } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { partName } from './names.ts';

/** One filled line of a table: its place from 1, and what stands in each column (`''` when nothing does). */
export type Row = { readonly slot: number; readonly cells: Readonly<Record<string, string>> };

/**
 * What stands in a date box: the day, or `unknown` where that box is ticked and no day is given, or `''`. A day wins: it is
 * the more exact of two answers.
 */
export const dateOf = (name: string, answers: Answers): string =>
  textOf(answers, name).trim() || (textOf(answers, partName(name, 'unknown')) ? 'unknown' : '');

const cellOf = (table: TableField, slot: number, { id, kind }: Column, answers: Answers): string => {
  const name = partName(table.id, slot, id);
  return kind === 'date' ? dateOf(name, answers) : textOf(answers, name).trim();
};

/** What stands in one line of a table, filled or not. */
export const rowAt = (table: TableField, slot: number, answers: Answers): Row => ({
  slot,
  cells: Object.fromEntries(table.columns.map((column) => [column.id, cellOf(table, slot, column, answers)])),
});

/** The names of all controls of one line. */
export const namesIn = (table: TableField, slot: number): readonly string[] =>
  table.columns.flatMap((column) => {
    const name = partName(table.id, slot, column.id);
    return column.kind === 'date' && column.unknown ? [name, partName(name, 'unknown')] : [name];
  });

/** The lines of a table in which something stands, in their order. */
export const rowsOf = (table: TableField, answers: Answers): readonly Row[] =>
  Array.from({ length: table.max }, (_, index) => rowAt(table, index + 1, answers)).filter(({ cells }) =>
    Object.values(cells).some((cell) => cell !== ''),
  );

/** The cards of a sort field that lie in a pile, as lines with the columns `card` and `pile` (ids). */
export const sortedOf = (sort: SortField, answers: Answers): readonly Row[] =>
  sort.cards.flatMap(({ id }, index) => {
    const pile = textOf(answers, partName(sort.id, id));
    return sort.piles.some((one) => one.id === pile) ? [{ slot: index + 1, cells: { card: id, pile } }] : [];
  });
