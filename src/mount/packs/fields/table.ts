// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { tableControl } from '../../../fields/table/control.tsx';
import { registerWidgets } from '../../packs.ts';

registerWidgets({ table: tableControl });
