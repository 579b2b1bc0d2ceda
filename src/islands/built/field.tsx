import type { Column } from '../../schema/column.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { BUILT } from './all-fields.ts';
import type { BlankProps, BuiltInLine, BuiltOnSheet } from './built-part.ts';

// What is registered for a kind gets fields of that kind, and no others: the table says so, kind by kind.

/** A field, or the part of it, that never changes once the page is built; null for those that are all change. */
export function BuiltField(props: FieldProps) {
  const { Field } = BUILT[props.field.kind] as BuiltOnSheet;
  return Field && <Field {...props} />;
}

/** One cell of a table. */
export function BuiltCell(props: FieldProps<Column>) {
  const { Cell } = BUILT[props.field.kind] as BuiltInLine;
  return <Cell {...props} />;
}

const offered = (column: Column): readonly string[] => (BUILT[column.kind] as BuiltInLine).offered(column);

/** One field with room to write by hand. */
export function BlankField(props: Omit<BlankProps<FieldProps['field']['kind']>, 'offered'>) {
  const { Blank } = BUILT[props.field.kind] as BuiltOnSheet;
  return <Blank {...props} offered={offered} />;
}
