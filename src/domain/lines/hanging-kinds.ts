// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { gridLines } from '../../fields/grid/lines.ts';
import { rankLines } from '../../fields/rank/lines.ts';
import type { FieldKind } from '../worksheet/define-field.ts';
import type { Hanging } from './hanging.ts';

/** The kinds whose answers hang on lines of tables. */
export const HANGING: { readonly [Kind in FieldKind]?: Hanging<Kind> } = { grid: gridLines, rank: rankLines };
