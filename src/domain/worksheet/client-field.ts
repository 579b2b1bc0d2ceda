import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import { registered } from './registered.ts';

const withoutWords = <F extends Field | Column>({ hint, gap, ...field }: F): F => field as unknown as F;

const columnForSheet = (column: Column): Column =>
  registered(column).forSheet(withoutWords(column), columnForSheet) as Column;

const columnForNotes = (column: Column): Column =>
  registered(column).forNotes(withoutWords(column), columnForNotes) as Column;

/**
 * A field without what only the built page shows.
 *
 * @param gap the words that stand for it in a sentence while it is empty
 */
export function toClientField(field: Field, gap: string | undefined): Field {
  const bare = registered(field).forSheet(withoutWords(field), columnForSheet) as Field;
  return gap === undefined ? bare : { ...bare, gap };
}

/** A field for the notes page, which has room for labels and choices only: it carries all of them. */
export const toNotesField = (field: Field): Field =>
  registered(field).forNotes(withoutWords(field), columnForNotes) as Field;
