import type { Field, FieldOf } from '../../schema/field.ts';

/** The part of a worksheet that holds its fields. */
export type Fields = { readonly fields: readonly Field[]; readonly more: readonly Field[] };

/** All fields of a worksheet: the two-minute version first, then the folded ones. */
export const fieldsOf = (sheet: Fields): readonly Field[] => [...sheet.fields, ...sheet.more];

/** A table of a worksheet by its id; undefined when there is none. */
export const tableIn = (sheet: Fields, id: string): FieldOf<'table'> | undefined =>
  fieldsOf(sheet).find((field): field is FieldOf<'table'> => field.kind === 'table' && field.id === id);
