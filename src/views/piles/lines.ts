import type { PilesView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Answers } from '../../domain/saved/record.ts';
import { isolated } from '../../domain/worksheet/isolated.ts';
import { fieldsOf } from '../../domain/worksheet/fields.ts';
import { rowsOf, sortedOf, type Row } from '../../domain/worksheet/rows.ts';
import { formatCell } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import { lineText } from './line-text.ts';

/** One line as it is shown, and what decides where it goes. */
export type Line = {
  /** Its place in the table, or of its card in the sort field, from 1. */
  readonly slot: number;
  /** Never empty: a line that has no words of its own yet has its number, "Thought 2". */
  readonly text: string;
  /** The question that goes with the card; `''` when there is none. */
  readonly ask: string;
  /** Column id to what is saved in it. */
  readonly cells: Row['cells'];
};

/** All lines that a view can show, as they stand on the sheet, and how many there can be. */
export type Lines = { readonly lines: readonly Line[]; readonly places: number };

/**
 * The lines of the table or sort field that a view shows. Of a sort field these are the cards that lie in a pile: a card
 * that was left has not been decided on. Any other field has no lines.
 */
export function linesOf(view: PilesView, worksheet: Worksheet, answers: Answers, speech: Formatters): Lines {
  const { from, show = '' } = view;
  const field = fieldsOf(worksheet).find(({ id }) => id === from);
  // What nothing is left of is called by its first words.
  const said = (words: readonly (readonly [string, string])[]): string =>
    lineText(show, new Map(words)) || isolated(words[0]?.[1] ?? '');
  if (field?.kind === 'table') {
    const lines = rowsOf(field, answers).map(({ slot, cells }) => {
      const text = said(field.columns.map((one) => [one.id, formatCell(one, cells[one.id] ?? '', answers, speech)]));
      return { slot, cells, ask: '', text: text || `${field.row} ${slot}` };
    });
    return { lines, places: field.max };
  }
  if (field?.kind !== 'sort') return { lines: [], places: 0 };
  const lines = sortedOf(field, answers).map(({ slot, cells }) => {
    const { text: card = '', ask = '' } = field.cards[slot - 1] ?? {};
    const pile = field.piles.find(({ id }) => id === cells['pile'])?.text ?? '';
    return {
      slot,
      cells,
      ask,
      text: said([
        ['card', card],
        ['pile', pile],
      ]),
    };
  });
  return { lines, places: field.cards.length };
}
