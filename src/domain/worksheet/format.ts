import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Answers } from '../saved/record.ts';
import { SAID } from './all-said.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { rowAt, savedIn } from './rows.ts';
import type { Formatters, RowName, Said } from './said.ts';

/**
 * What was answered in one box, in words; `''` when nothing was, or when the choice is no longer there. What no kind has
 * words for is said as it was typed.
 *
 * @param saved what is stored for it
 * @param row names a line of a table, for fields that pick some; no column does
 */
export function formatCell(
  field: Column | Field,
  saved: string,
  answers: Answers,
  speech: Formatters,
  row?: RowName,
): string {
  const said = SAID[field.kind] as Said<typeof field.kind> | undefined;
  return said ? said(field, saved, answers, speech, row) : saved.trim();
}

/** What was answered in a field, in words; `''` when nothing was. Tables, cards and grids have no one sentence: `''`. */
export const formatField = (field: Field, worksheet: Fields, answers: Answers, speech: Formatters): string =>
  formatCell(field, savedIn(field.id, answers), answers, speech, (table, slot) =>
    formatRowName(worksheet, table, slot, answers, speech),
  );

/** The words that name a line of a table: those of its first column, or else its number. `''` when no line stands there. */
export function formatRowName(
  worksheet: Fields,
  tableId: string,
  slot: string,
  answers: Answers,
  speech: Formatters,
): string {
  const table = fieldsOf(worksheet).find(({ id }) => id === tableId);
  const first = table?.kind === 'table' ? table.columns[0] : undefined;
  if (table?.kind !== 'table' || !first || !/^[1-9]$/.test(slot)) return '';
  const { cells } = rowAt(table, Number(slot), answers);
  const isThere = Object.values(cells).some((cell) => cell !== '');
  return formatCell(first, cells[first.id] ?? '', answers, speech) || (isThere ? `${table.row} ${slot}` : '');
}

/** One piece of a sentence: words, or an open gap with the words that stand for it. */
export type TextPart = { readonly text: string; readonly open: boolean };

/**
 * A sentence with its `{gaps}` filled from words.
 *
 * @param words gap name to words; `''` is an open gap
 * @param names gap name to what stands for it while it is open; the gap's own name where there is none
 */
export function pieces(
  sentence: string,
  words: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): readonly TextPart[] {
  return sentence
    .split(/(\{[\w-]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const gap = /^\{([\w-]+)\}$/.exec(part)?.[1];
      if (gap === undefined) return { text: part, open: false };
      const said = words[gap] ?? '';
      return said === '' ? { text: names[gap] ?? gap, open: true } : { text: said, open: false };
    });
}

/** Field id to words, for every field of a sheet. */
export const wordsOf = (worksheet: Worksheet, answers: Answers, speech: Formatters): Readonly<Record<string, string>> =>
  Object.fromEntries(fieldsOf(worksheet).map((field) => [field.id, formatField(field, worksheet, answers, speech)]));

/** Field id to what stands for it while it is empty. */
export const gapNames = (worksheet: Worksheet): Readonly<Record<string, string>> =>
  Object.fromEntries(fieldsOf(worksheet).map(({ id, gap, label }) => [id, gap ?? label]));
