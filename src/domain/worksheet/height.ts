import type { Column } from '../../schema/column.ts';
import type { Field } from '../../schema/field.ts';
import { registered } from './registered.ts';

const heightOfCell = (column: Column): number => registered(column).cellHeight(column);

/**
 * How high a field is in an embed, in pixels on a screen of 320. A long text is taken to have been written, a table to have
 * one line more than at first.
 */
export const heightOf = (field: Field): number => registered(field).height(field, heightOfCell);
