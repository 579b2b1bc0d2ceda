// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { rankControl } from '../../../fields/rank/control.tsx';
import { registerWidgets } from '../../packs.ts';

registerWidgets({ rank: rankControl });
