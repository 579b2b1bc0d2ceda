// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import type { FieldKind } from '../domain/worksheet/define-field.ts';
import choicesStyle from '../fields/choices/style.css?inline';
import dateStyle from '../fields/date/style.css?inline';
import gridStyle from '../fields/grid/style.css?inline';
import privateStyle from '../fields/private/style.css?inline';
import rankStyle from '../fields/rank/style.css?inline';
import sortStyle from '../fields/sort/style.css?inline';
import tableStyle from '../fields/table/style.css?inline';

/** The style of every kind of field that has one of its own. */
export const FIELD_STYLES: Readonly<Partial<Record<FieldKind, string>>> = {
  choices: choicesStyle,
  date: dateStyle,
  grid: gridStyle,
  private: privateStyle,
  rank: rankStyle,
  sort: sortStyle,
  table: tableStyle,
};
