// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choiceBack } from '../../fields/choice/back.ts';
import { choicesBack } from '../../fields/choices/back.ts';
import { dateBack } from '../../fields/date/back.ts';
import { gridBack } from '../../fields/grid/back.ts';
import { rankBack } from '../../fields/rank/back.ts';
import { ratingBack } from '../../fields/rating/back.ts';
import { sortBack } from '../../fields/sort/back.ts';
import { tableBack } from '../../fields/table/back.ts';
import type { FieldKind } from './define-field.ts';
import type { ReadBack } from './read-back.ts';

/** How the kinds are read back that are more than one text. */
export const BACK: { readonly [Kind in FieldKind]?: ReadBack<Kind> } = {
  choice: choiceBack,
  choices: choicesBack,
  date: dateBack,
  grid: gridBack,
  rank: rankBack,
  rating: ratingBack,
  sort: sortBack,
  table: tableBack,
};
