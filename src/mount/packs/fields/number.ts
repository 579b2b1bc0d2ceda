// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { numberControl } from '../../../fields/number/control.tsx';
import { registerWidgets } from '../../packs.ts';

registerWidgets({ number: numberControl });
