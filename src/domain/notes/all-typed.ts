// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import type { FieldKind } from '../worksheet/define-field.ts';

/** The kinds that can be changed in the notes, and the box for each. */
export const TYPED: Readonly<Partial<Record<FieldKind, 'line' | 'lines' | 'number' | 'date'>>> = {
  date: 'date',
  long: 'lines',
  number: 'number',
  private: 'lines',
  short: 'line',
};
