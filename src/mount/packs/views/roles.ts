// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { roles } from '../../../views/roles/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ roles });
