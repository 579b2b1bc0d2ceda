import { fill } from '../../domain/template/template.ts';
import { tableIn } from '../../domain/worksheet/fields.ts';
import { rowsOf } from '../../domain/worksheet/rows.ts';
import { formatRowName } from '../../domain/worksheet/format.ts';
import type { FieldSheet } from './field-props.ts';

/** A line of a table: its place, its words or else its number, and whether something stands in it. */
export type Line = { readonly slot: number; readonly text: string; readonly filled: boolean };

/** All lines of a table, filled or not. */
export const linesOf = ({ worksheet, answers, speech, words }: FieldSheet, from: string): readonly Line[] => {
  const table = tableIn(worksheet, from);
  if (!table) return [];
  const filled = rowsOf(table, answers).map(({ slot }) => slot);
  return Array.from({ length: table.max }, (_, index) => {
    const slot = index + 1;
    const said = formatRowName(worksheet, from, String(slot), answers, speech);
    return {
      slot,
      text: said || fill(words.lines?.line ?? '', { row: table.row, n: slot }),
      filled: filled.includes(slot),
    };
  });
};
