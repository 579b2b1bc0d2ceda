// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choiceField } from '../fields/choice/schema.ts';
import { choicesField } from '../fields/choices/schema.ts';
import { dateField } from '../fields/date/schema.ts';
import { gridField } from '../fields/grid/schema.ts';
import { longField } from '../fields/long/schema.ts';
import { numberField } from '../fields/number/schema.ts';
import { privateField } from '../fields/private/schema.ts';
import { rankField } from '../fields/rank/schema.ts';
import { ratingField } from '../fields/rating/schema.ts';
import { shortField } from '../fields/short/schema.ts';
import { sortField } from '../fields/sort/schema.ts';
import { tableField } from '../fields/table/schema.ts';

/** The shapes of all kinds of field that stand on a sheet. */
export const FIELD_SHAPES = [
  choiceField,
  choicesField,
  dateField,
  gridField,
  longField,
  numberField,
  privateField,
  rankField,
  ratingField,
  shortField,
  sortField,
  tableField,
] as const;
