import type { Activity } from '../../schema/activity.ts';
import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import type { SelfCheck, Statement } from '../../schema/self-check.ts';
import { isGeneration } from '../lines/names.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { BACK } from './answered-kinds.ts';
import { answeredOption } from './answered-option.ts';
import { fieldsOf } from './fields.ts';
import { formatCell, formatField, formatRowName } from './format.ts';
import type { LinesOf, ReadBack } from './read-back.ts';
import type { Formatters } from './said.ts';

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

/** How answers of its kind are read back, where that is not as for a box to type in. */
const kindOf = ({ kind }: Field): ReadBack<Field['kind']> | undefined =>
  BACK[kind] as ReadBack<Field['kind']> | undefined;

/** The names of all controls of a field. */
export function controlNames(field: Field, fields: readonly Field[]): readonly string[] {
  const linesOf: LinesOf = (id) => {
    const table = fields.find((one) => one.id === id);
    return table?.kind === 'table' ? Array.from({ length: table.max }, (_, index) => index + 1) : [];
  };
  return kindOf(field)?.names?.(field, linesOf) ?? [field.id];
}

/** The answer to one field in words; a line for each line of a table, each pile, each mark. */
function readBack(field: Field, fields: readonly Field[], answers: Answers, speech: Formatters): string {
  const sheet = { fields, more: [] };
  return (
    kindOf(field)?.text?.(field, {
      names: controlNames(field, fields),
      answers,
      speech,
      cell: (column, saved) => cellBack(column, saved, answers, speech),
      row: (table, slot) => formatRowName(sheet, table, slot, answers, speech),
    }) ?? formatField(field, sheet, answers, speech)
  );
}

/** One cell; a choice that is gone stands as it was stored. */
function cellBack(column: Column, saved: string, answers: Answers, speech: Formatters): string {
  const option = 'options' in column ? column.options.find(({ id }) => id === saved) : undefined;
  return option ? answeredOption(option, answers) : formatCell(column, saved, answers, speech) || saved;
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
