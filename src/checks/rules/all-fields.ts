// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choiceCheck } from '../../fields/choice/check.ts';
import { choicesCheck } from '../../fields/choices/check.ts';
import { dateCheck } from '../../fields/date/check.ts';
import { gridCheck } from '../../fields/grid/check.ts';
import { longCheck } from '../../fields/long/check.ts';
import { numberCheck } from '../../fields/number/check.ts';
import { privateCheck } from '../../fields/private/check.ts';
import { rankCheck } from '../../fields/rank/check.ts';
import { ratingCheck } from '../../fields/rating/check.ts';
import { shortCheck } from '../../fields/short/check.ts';
import { sortCheck } from '../../fields/sort/check.ts';
import { tableCheck } from '../../fields/table/check.ts';
import { taskCheck } from '../../fields/task/check.ts';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { FieldCheck } from './field-check.ts';

/** What is checked of every kind of field. */
export const FIELD_CHECKS: { readonly [Kind in FieldKind]: FieldCheck<Kind> } = {
  choice: choiceCheck,
  choices: choicesCheck,
  date: dateCheck,
  grid: gridCheck,
  long: longCheck,
  number: numberCheck,
  private: privateCheck,
  rank: rankCheck,
  rating: ratingCheck,
  short: shortCheck,
  sort: sortCheck,
  table: tableCheck,
  task: taskCheck,
};
