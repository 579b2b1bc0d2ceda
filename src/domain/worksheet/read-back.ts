import type { Column } from '../../schema/column.ts';
import type { FieldOf } from '../../schema/field.ts';
import type { Answers } from '../saved/record.ts';
import type { FieldKind } from './define-field.ts';
import type { Formatters, RowName } from './said.ts';

/** The places of the lines of a table, by its id. */
export type LinesOf = (table: string) => readonly number[];

/** What is there to read an answer back with. */
export type Reading = {
  /** The names of all controls of the field. */
  readonly names: readonly string[];
  readonly answers: Answers;
  readonly speech: Formatters;
  /** What stands in a box of a line, in words. */
  readonly cell: (column: Column, saved: string) => string;
  readonly row: RowName;
};

/** How the answers to a field of one kind are read back. */
export type ReadBack<Kind extends FieldKind> = {
  /** The names of all its controls; left out where there is one, with the id of the field. */
  readonly names?: (field: FieldOf<Kind>, linesOf: LinesOf) => readonly string[];
  /** The answer, a line for each part of it; left out where it is as a sentence says it. */
  readonly text?: (field: FieldOf<Kind>, reading: Reading) => string;
};
