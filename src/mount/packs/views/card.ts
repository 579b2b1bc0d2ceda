// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { card } from '../../../views/card/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ card });
