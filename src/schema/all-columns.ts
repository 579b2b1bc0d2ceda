// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choiceField } from '../fields/choice/schema.ts';
import { dateField } from '../fields/date/schema.ts';
import { longField } from '../fields/long/schema.ts';
import { shortField } from '../fields/short/schema.ts';
import { taskField } from '../fields/task/schema.ts';

/** The shapes of all kinds of field that stand in the lines of tables. */
export const COLUMN_SHAPES = [choiceField, dateField, longField, shortField, taskField] as const;
