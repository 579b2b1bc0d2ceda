import type { FieldOf } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { partName } from './names.ts';

/** One filled line of a table: its place from 1, and what stands in each column (`''` when nothing does). */
export type Row = { readonly slot: number; readonly cells: Readonly<Record<string, string>> };

/**
 * What stands in a box: its text, or `unknown` where the box beside it is ticked and nothing is given, or `''`. A text wins:
 * a day is the more exact of two answers. Boxes without another beside them have no such answer.
 */
export const savedIn = (name: string, answers: Answers): string =>
  textOf(answers, name).trim() || (textOf(answers, partName(name, 'unknown')) ? 'unknown' : '');

/** What stands in one line of a table, filled or not. */
export const rowAt = (table: FieldOf<'table'>, slot: number, answers: Answers): Row => ({
  slot,
  cells: Object.fromEntries(table.columns.map(({ id }) => [id, savedIn(partName(table.id, slot, id), answers)])),
});

/** The names of all controls of one line. */
export const namesIn = (table: FieldOf<'table'>, slot: number): readonly string[] =>
  table.columns.flatMap((column) => {
    const name = partName(table.id, slot, column.id);
    return 'unknown' in column && column.unknown ? [name, partName(name, 'unknown')] : [name];
  });

/** The lines of a table in which something stands, in their order. */
export const rowsOf = (table: FieldOf<'table'>, answers: Answers): readonly Row[] =>
  Array.from({ length: table.max }, (_, index) => rowAt(table, index + 1, answers)).filter(({ cells }) =>
    Object.values(cells).some((cell) => cell !== ''),
  );

/** The cards of a sort field that lie in a pile, as lines with the columns `card` and `pile` (ids). */
export const sortedOf = (sort: FieldOf<'sort'>, answers: Answers): readonly Row[] =>
  sort.cards.flatMap(({ id }, index) => {
    const pile = textOf(answers, partName(sort.id, id));
    return sort.piles.some((one) => one.id === pile) ? [{ slot: index + 1, cells: { card: id, pile } }] : [];
  });
