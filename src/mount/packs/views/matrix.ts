// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { matrix } from '../../../views/matrix/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ matrix });
