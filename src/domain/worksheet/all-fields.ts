// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choiceKind } from '../../fields/choice/field.ts';
import { choicesKind } from '../../fields/choices/field.ts';
import { dateKind } from '../../fields/date/field.ts';
import { gridKind } from '../../fields/grid/field.ts';
import { longKind } from '../../fields/long/field.ts';
import { numberKind } from '../../fields/number/field.ts';
import { privateKind } from '../../fields/private/field.ts';
import { rankKind } from '../../fields/rank/field.ts';
import { ratingKind } from '../../fields/rating/field.ts';
import { shortKind } from '../../fields/short/field.ts';
import { sortKind } from '../../fields/sort/field.ts';
import { tableKind } from '../../fields/table/field.ts';
import { taskKind } from '../../fields/task/field.ts';
import type { FieldKind, FieldRegistration } from './define-field.ts';

/** What the build knows of every kind of field. */
export const FIELDS: { readonly [Kind in FieldKind]: FieldRegistration<Kind> } = {
  choice: choiceKind,
  choices: choicesKind,
  date: dateKind,
  grid: gridKind,
  long: longKind,
  number: numberKind,
  private: privateKind,
  rank: rankKind,
  rating: ratingKind,
  short: shortKind,
  sort: sortKind,
  table: tableKind,
  task: taskKind,
};
