// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { gridControl } from '../../../fields/grid/control.tsx';
import { registerWidgets } from '../../packs.ts';

registerWidgets({ grid: gridControl });
