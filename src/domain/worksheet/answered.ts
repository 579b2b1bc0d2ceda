import type { Activity } from '../../schema/activity.ts';
import type { Column, Field, Option } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { partName } from './names.ts';
import { namesIn, rowsOf, sortedOf } from './rows.ts';
import { cellSaid, fieldSaid, lineSaid, type Speech } from './said.ts';

/** One answer in words, a line of a table to a line of text. `label` is null when the question is no longer asked. */
export type Answered = { readonly id: string; readonly label: string | null; readonly answer: string };

const bare = ({ note, ...option }: Option): Option => option;

/** A field with no more than is needed to read its answers back: the notes page carries all of them. */
function stripped<F extends Field | Column>({ hint, gap, ...field }: F): F {
  return withoutExtras(field as unknown as F) as F;
}

function withoutExtras(rest: Field | Column): Field | Column {
  switch (rest.kind) {
    case 'choice':
    case 'choices':
    case 'rating':
    case 'grid':
      return { ...rest, options: rest.options.map(bare) };
    case 'table':
      return { ...rest, columns: rest.columns.map((column) => stripped(column)) };
    case 'private':
      return { ...rest, prompts: [] };
    default:
      return rest;
  }
}

/** The same with the words that stand for it in a sentence while it is empty. */
export const strippedField = (field: Field, gap: string | undefined): Field =>
  gap === undefined ? stripped(field) : { ...stripped(field), gap };

/** A field for the notes page, which has room for labels and choices only. */
function forNotes(field: Field): Field {
  const rest = stripped(field);
  switch (rest.kind) {
    case 'short':
      return { ...rest, suggest: [] };
    case 'sort':
      return { ...rest, cards: rest.cards.map(({ id, text }) => ({ id, text })) };
    case 'table':
      return {
        ...rest,
        add: '',
        columns: rest.columns.map((one) => (one.kind === 'short' ? { ...one, suggest: [] } : one)),
      };
    default:
      return rest;
  }
}

/** What of an activity is needed to read its answers back, in the order of the page. A check is not read back. */
export function questionsOf(activity: Activity): readonly Field[] {
  switch (activity.kind) {
    case 'quiz':
      return [];
    case 'self-check': {
      const options = [...activity.answers, { id: 'unsure', text: activity.unsure }].map(({ id, text }) => ({
        id,
        text,
      }));
      const statements = activity.scales.flatMap((scale) => scale.statements);
      return [
        ...activity.fields.map(forNotes),
        ...statements.map(({ id, text }): Field => ({ kind: 'choice', id, label: text, options })),
      ];
    }
    case 'worksheet':
      return [...activity.fields, ...activity.more].map(forNotes);
  }
}

/** The names of all controls of a field. */
export function controlNames(field: Field, fields: readonly Field[]): readonly string[] {
  const slots = (id: string): readonly number[] => {
    const table = fields.find((one) => one.id === id);
    return table?.kind === 'table' ? Array.from({ length: table.max }, (_, index) => index + 1) : [];
  };
  switch (field.kind) {
    case 'choices':
      return field.options.map(({ id }) => partName(field.id, id));
    case 'date':
      return field.unknown ? [field.id, partName(field.id, 'unknown')] : [field.id];
    case 'table':
      return slots(field.id).flatMap((slot) => namesIn(field, slot));
    case 'sort':
      return field.cards.map(({ id }) => partName(field.id, id));
    case 'rank':
      return Array.from({ length: field.places }, (_, index) => partName(field.id, index + 1));
    case 'grid':
      return slots(field.of).flatMap((one) => slots(field.by).map((other) => partName(field.id, one, other)));
    default:
      return [field.id];
  }
}

/** The answer to one field in words; a line for each line of a table, each pile, each mark. */
function readBack(field: Field, fields: readonly Field[], answers: Answers, speech: Speech): string {
  switch (field.kind) {
    case 'table':
      return rowsOf(field, answers)
        .map(({ cells }) => field.columns.map((column) => orStored(column, cells[column.id] ?? '', answers, speech)))
        .map((cells) => cells.filter((cell) => cell !== '').join(' · '))
        .join('\n');
    case 'sort':
      return field.piles
        .map(({ id, text }) => {
          const cards = sortedOf(field, answers).filter(({ cells }) => cells['pile'] === id);
          const names = cards.map(({ cells }) => field.cards.find((card) => card.id === cells['card'])?.text ?? '');
          return names.length > 0 ? `${text}: ${speech.list(names)}` : '';
        })
        .filter((line) => line !== '')
        .join('\n');
    case 'grid':
      return controlNames(field, fields)
        .map((name) => {
          const [, one = '', other = ''] = name.split('.');
          const mark = field.options.find(({ id }) => id === textOf(answers, name));
          const line = (from: string, slot: string) => lineSaid({ fields, more: [] }, from, slot, answers, speech);
          return mark ? `${line(field.of, one)} · ${line(field.by, other)}: ${mark.text}` : '';
        })
        .filter((line) => line !== '')
        .join('\n');
    default:
      return fieldSaid(field, { fields, more: [] }, answers, speech);
  }
}

/** A choice that is gone stands as it was stored. */
const orStored = (field: Parameters<typeof cellSaid>[0], saved: string, answers: Answers, speech: Speech): string =>
  cellSaid(field, saved, answers, speech) || saved;

/**
 * Everything a reader answered, in the order of the questions. Answers to questions that are gone come last, and a choice
 * that is gone stands as it was stored: nothing a reader wrote is hidden because the page changed.
 */
export function answeredIn(fields: readonly Field[], answers: Answers, speech: Speech): readonly Answered[] {
  const known = fields.map((field) => ({
    id: field.id,
    label: field.label,
    answer: readBack(field, fields, answers, speech) || textOf(answers, field.id),
  }));
  const asked = new Set(fields.flatMap((field) => controlNames(field, fields)));
  const gone = Object.entries(answers)
    .filter(([name]) => !asked.has(name))
    .map(([id, value]) => ({ id, label: null, answer: typeof value === 'string' ? value : JSON.stringify(value) }));
  return [...known, ...gone].filter(({ answer }) => answer !== '');
}
