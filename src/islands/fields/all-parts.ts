// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choicesLive } from '../../fields/choices/live.tsx';
import { gridControl } from '../../fields/grid/control.tsx';
import { numberControl } from '../../fields/number/control.tsx';
import { rankControl } from '../../fields/rank/control.tsx';
import { shortLive } from '../../fields/short/live.tsx';
import { tableControl } from '../../fields/table/control.tsx';
import type { FieldParts } from './field-props.ts';

/** All that scripts draw: what the pages are built with. In the browser each pack brings its own (`mount/packs`). */
export const ALL_PARTS: FieldParts = {
  choices: { Live: choicesLive },
  grid: gridControl,
  number: numberControl,
  rank: rankControl,
  short: { Live: shortLive },
  table: tableControl,
};
