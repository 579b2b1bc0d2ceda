import type { Field } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { partName } from '../worksheet/names.ts';
import { rowsOf } from '../worksheet/rows.ts';
import { TYPED } from './all-typed.ts';

/** A box that can be typed into: the name under which it saves, and what kind of box it is. */
export type TypedBox = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'lines' | 'number' | 'date';
  /** The line of a table it stands in, from 1; 0 for a field of its own. */
  readonly row: number;
};

/**
 * The boxes of a field that can be changed in the notes: what was typed, and in a table all that can be typed in the lines
 * that hold something. What is picked needs its sheet, with all there is to pick from.
 */
export function typedBoxes(field: Field, answers: Answers): readonly TypedBox[] {
  if (field.kind === 'table') {
    return rowsOf(field, answers).flatMap(({ slot }, index) =>
      field.columns.flatMap(({ id, label, kind }): TypedBox[] => {
        const box = TYPED[kind];
        return box ? [{ name: partName(field.id, slot, id), label, kind: box, row: index + 1 }] : [];
      }),
    );
  }
  const kind = TYPED[field.kind];
  return kind && textOf(answers, field.id) !== '' ? [{ name: field.id, label: field.label, kind, row: 0 }] : [];
}
