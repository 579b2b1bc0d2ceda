// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { trend } from '../../../views/trend/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ trend });
