import type { Column, Field, FieldOf, Option } from '../../schema/field.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { partName } from './names.ts';
import { dateOf, rowAt } from './rows.ts';

/** Ways to put things into words that need a language. */
export type Formatters = {
  /** A day, `2026-12-03`, as the reader's language writes it; `''` for one that no
   * calendar has, such as a year that is half typed; any other text as it is. */
  readonly day: (iso: string) => string;
  /** Several words as one list: "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** The name of a task of the table of tasks, or its id when there is none. */
  readonly task: (id: string) => string;
};

/** The words of an option inside a sentence: those of another field when it stands for "something else". */
const optionSaid = ({ text, say, own }: Option, answers: Answers): string =>
  own ? textOf(answers, own).trim() : (say ?? text);

/**
 * What was answered in one box, in words; `''` when nothing was, or when the choice is no longer there.
 *
 * @param saved what is stored for it
 */
export function formatCell(field: Column, saved: string, answers: Answers, speech: Formatters): string {
  switch (field.kind) {
    case 'choice': {
      const option = field.options.find(({ id }) => id === saved);
      return option ? optionSaid(option, answers) : '';
    }
    case 'date':
      return saved === '' ? '' : saved === 'unknown' ? (field.unknown ?? '') : speech.day(saved);
    case 'task':
      return saved === '' ? '' : speech.task(saved);
    case 'short':
    case 'long':
      return saved.trim();
  }
}

/** What was answered in a field, in words; `''` when nothing was. Tables, cards and grids have no one sentence: `''`. */
export function formatField(field: Field, worksheet: Fields, answers: Answers, speech: Formatters): string {
  switch (field.kind) {
    case 'table':
    case 'sort':
    case 'grid':
      return '';
    case 'choices': {
      const ticked = field.options.filter(({ id }) => textOf(answers, partName(field.id, id)) === id);
      return speech.list(ticked.map((option) => optionSaid(option, answers)).filter((word) => word !== ''));
    }
    case 'rating': {
      const option = field.options.find(({ id }) => id === textOf(answers, field.id));
      return option ? optionSaid(option, answers) : '';
    }
    case 'rank': {
      const picks = Array.from({ length: field.places }, (_, place) => textOf(answers, partName(field.id, place + 1)));
      // A line stands once in an order; older pages let it stand in every place.
      const names = [...new Set(picks)].map((slot) => formatRowName(worksheet, field.from, slot, answers, speech));
      return speech.list(names.filter((name) => name !== ''));
    }
    case 'date':
      return formatCell(field, dateOf(field.id, answers), answers, speech);
    case 'number':
    case 'private':
      return textOf(answers, field.id).trim();
    default:
      return formatCell(
        field satisfies FieldOf<'choice' | 'long' | 'short'>,
        textOf(answers, field.id),
        answers,
        speech,
      );
  }
}

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
