// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choiceBuilt } from '../../fields/choice/built.tsx';
import { choicesBuilt } from '../../fields/choices/built.tsx';
import { dateBuilt } from '../../fields/date/built.tsx';
import { gridBuilt } from '../../fields/grid/built.tsx';
import { longBuilt } from '../../fields/long/built.tsx';
import { numberBuilt } from '../../fields/number/built.tsx';
import { privateBuilt } from '../../fields/private/built.tsx';
import { rankBuilt } from '../../fields/rank/built.tsx';
import { ratingBuilt } from '../../fields/rating/built.tsx';
import { shortBuilt } from '../../fields/short/built.tsx';
import { sortBuilt } from '../../fields/sort/built.tsx';
import { tableBuilt } from '../../fields/table/built.tsx';
import { taskBuilt } from '../../fields/task/built.tsx';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { BuiltPart } from './built-part.ts';

/** Every kind of field as pages are built with it. */
export const BUILT: { readonly [Kind in FieldKind]: BuiltPart<Kind> } = {
  choice: choiceBuilt,
  choices: choicesBuilt,
  date: dateBuilt,
  grid: gridBuilt,
  long: longBuilt,
  number: numberBuilt,
  private: privateBuilt,
  rank: rankBuilt,
  rating: ratingBuilt,
  short: shortBuilt,
  sort: sortBuilt,
  table: tableBuilt,
  task: taskBuilt,
};
