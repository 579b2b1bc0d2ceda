// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { piles } from '../../../views/piles/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ piles });
