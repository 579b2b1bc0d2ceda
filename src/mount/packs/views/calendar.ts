// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { calendar } from '../../../views/calendar/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ calendar });
