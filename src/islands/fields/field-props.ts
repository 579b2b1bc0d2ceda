import type { Answers } from '../../domain/saved/record.ts';
import type { Speech } from '../../domain/worksheet/said.ts';
import type { Field } from '../../schema/field.ts';
import type { Tasks } from '../../schema/tasks.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { WorksheetWording } from '../../wording/wording.ts';

/** What fields need to know of the sheet they stand on. */
export type FieldSheet = {
  readonly activity: string;
  readonly worksheet: Worksheet;
  readonly answers: Answers;
  /** Answers of the activities that the sheet reads, by activity id. */
  readonly others: Readonly<Record<string, Answers>>;
  readonly speech: Speech;
  readonly words: WorksheetWording;
  readonly tasks: Tasks | null;
  readonly live: boolean;
  /** Keeps changes that come from a button. */
  readonly write: (changes: Answers) => void;
};

/** What one field is given. `name` is that of its control; `fault` the sentence to show, or null. */
export type FieldProps<Kind extends { readonly label: string } = Field> = {
  readonly field: Kind;
  readonly name: string;
  readonly fault: string | null;
  readonly sheet: FieldSheet;
};

/** Ids come from the activity and the name, so that they are the same in every page and every build. */
export const idsOf = (activity: string, name: string) => {
  const box = `${activity}-${name.replaceAll('.', '-')}`;
  return { box, hint: `${box}-hint`, error: `${box}-error` };
};
