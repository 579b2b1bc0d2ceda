import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import { FIELDS } from './all-fields.ts';
import type { AnyRegistration, ColumnRegistration, SheetRegistration } from './define-field.ts';

/**
 * What is registered for the kind of a field or a column. It takes fields of that kind, and gets no others: the table says
 * so, kind by kind.
 */
export function registered(field: Field): SheetRegistration;
export function registered(column: Column): ColumnRegistration;
export function registered(either: Field | Column): AnyRegistration;
export function registered({ kind }: Field | Column): AnyRegistration {
  return FIELDS[kind] as unknown as AnyRegistration;
}
