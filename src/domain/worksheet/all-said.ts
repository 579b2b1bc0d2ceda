// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choiceSaid } from '../../fields/choice/said.ts';
import { choicesSaid } from '../../fields/choices/said.ts';
import { dateSaid } from '../../fields/date/said.ts';
import { rankSaid } from '../../fields/rank/said.ts';
import { ratingSaid } from '../../fields/rating/said.ts';
import { taskSaid } from '../../fields/task/said.ts';
import type { FieldKind } from './define-field.ts';
import type { Said } from './said.ts';

/** How the kinds are said that are not said as they were typed. */
export const SAID: { readonly [Kind in FieldKind]?: Said<Kind> } = {
  choice: choiceSaid,
  choices: choicesSaid,
  date: dateSaid,
  rank: rankSaid,
  rating: ratingSaid,
  task: taskSaid,
};
