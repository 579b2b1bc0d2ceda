import type { Option } from '../../schema/field-parts.ts';
import type { FieldOf } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import type { FieldKind } from './define-field.ts';

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

/** The words that name a line of a table, by its id and the place of the line. */
export type RowName = (table: string, slot: string) => string;

/** Says the answer to a field of one kind in words; `saved` is what stands under its own name. */
export type Said<Kind extends FieldKind> = (
  field: FieldOf<Kind>,
  saved: string,
  answers: Answers,
  speech: Formatters,
  row?: RowName,
) => string;

/** The words of an option inside a sentence: those of another field when it stands for "something else". */
export const optionSaid = ({ text, say, own }: Option, answers: Answers): string =>
  own ? textOf(answers, own).trim() : (say ?? text);

/** The words of the option that was picked; `''` when none was, or when it is no longer there. */
export function pickedSaid({ options }: { readonly options: readonly Option[] }, saved: string, answers: Answers) {
  const option = options.find(({ id }) => id === saved);
  return option ? optionSaid(option, answers) : '';
}
