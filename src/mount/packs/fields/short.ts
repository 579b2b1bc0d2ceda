// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { shortLive } from '../../../fields/short/live.tsx';
import { registerWidgets } from '../../packs.ts';

registerWidgets({ short: { Live: shortLive } });
