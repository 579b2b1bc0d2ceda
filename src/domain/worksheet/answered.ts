import type { Activity } from '../../schema/activity.ts';
import type { Column, Field, FieldOf, Option } from '../../schema/field.ts';
import type { SelfCheck, Statement } from '../../schema/self-check.ts';
import { isGeneration } from '../lines/names.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { isolated } from './isolated.ts';
import { fieldsOf } from './fields.ts';
import { partName } from './names.ts';
import { namesIn, rowsOf, sortedOf } from './rows.ts';
import { formatCell, formatField, formatRowName, type Formatters } from './format.ts';

/** One answer in words, a line of a table to a line of text. `label` is null when the question is no longer asked. */
export type Answered = { readonly id: string; readonly label: string | null; readonly answer: string };

/** The questions of an activity in the order of the page, as fields. A check has none that are read back. */
export function questionsOf(activity: Activity): readonly Field[] {
  switch (activity.kind) {
    case 'quiz':
      return [];
    case 'self-check': {
      const statements = activity.scales.flatMap((scale) => scale.statements);
      return [...activity.fields, ...asChoices(activity, statements)];
    }
    case 'worksheet':
      return fieldsOf(activity);
  }
}

/** The questions that an activity does not ask any more, as fields in their last words. */
export function withdrawnFrom(activity: Activity): readonly Field[] {
  switch (activity.kind) {
    case 'quiz':
      return [];
    case 'self-check':
      return asChoices(activity, activity.withdrawn ?? []);
    case 'worksheet':
      return activity.withdrawn ?? [];
  }
}

/** Statements as fields: each is a choice among the answers of its check. */
function asChoices({ answers, unsure }: SelfCheck, statements: readonly Pick<Statement, 'id' | 'text'>[]): Field[] {
  const options = [...answers, { id: 'unsure', text: unsure }];
  return statements.map(({ id, text }) => ({ kind: 'choice', id, label: text, options }));
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
      return [(field satisfies FieldOf<'choice' | 'long' | 'number' | 'private' | 'rating' | 'short'>).id];
  }
}

/** The answer to one field in words; a line for each line of a table, each pile, each mark. */
function readBack(field: Field, fields: readonly Field[], answers: Answers, speech: Formatters): string {
  switch (field.kind) {
    case 'choice':
    case 'rating':
    case 'choices':
      return speech.list(
        field.options
          .filter(({ id }) => textOf(answers, field.kind === 'choices' ? partName(field.id, id) : field.id) === id)
          .map((option) => picked(option, answers)),
      );
    case 'table':
      return rowsOf(field, answers)
        .map(({ cells }) => field.columns.map((column) => cellBack(column, cells[column.id] ?? '', answers, speech)))
        .map((cells) =>
          cells
            .filter((cell) => cell !== '')
            .map(isolated)
            .join(' · '),
        )
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
          const line = (from: string, slot: string) => formatRowName({ fields, more: [] }, from, slot, answers, speech);
          const [first, second] = [line(field.of, one), line(field.by, other)];
          // A mark of a line that is gone, as older pages left it behind, is none.
          return mark && first && second ? `${isolated(first)} · ${isolated(second)}: ${mark.text}` : '';
        })
        .filter((line) => line !== '')
        .join('\n');
    default:
      return formatField(
        field satisfies FieldOf<'date' | 'long' | 'number' | 'private' | 'rank' | 'short'>,
        { fields, more: [] },
        answers,
        speech,
      );
  }
}

/** An option as it was picked: its own text, or the reader's words where it asks for them and there are any. */
const picked = ({ text, own }: Option, answers: Answers): string => (own ? textOf(answers, own).trim() : '') || text;

/** One cell; a choice that is gone stands as it was stored. */
function cellBack(column: Column, saved: string, answers: Answers, speech: Formatters): string {
  const option = column.kind === 'choice' ? column.options.find(({ id }) => id === saved) : undefined;
  return option ? picked(option, answers) : formatCell(column, saved, answers, speech) || saved;
}

/**
 * Everything a reader answered, in the order of the questions. Answers to questions that are gone come last, and a choice
 * that is gone stands as it was stored: nothing a reader wrote is hidden because the page changed.
 */
export function answeredIn(fields: readonly Field[], answers: Answers, speech: Formatters): readonly Answered[] {
  const known = fields.map((field) => ({
    id: field.id,
    label: field.label,
    answer: readBack(field, fields, answers, speech) || textOf(answers, field.id),
  }));
  const asked = new Set(fields.flatMap((field) => controlNames(field, fields)));
  const gone = Object.entries(answers)
    .filter(([name]) => !asked.has(name) && !isGeneration(name))
    .map(([id, value]) => ({ id, label: null, answer: typeof value === 'string' ? value : JSON.stringify(value) }));
  return [...known, ...gone].filter(({ answer }) => answer !== '');
}
