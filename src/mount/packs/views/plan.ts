// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { plan } from '../../../views/plan/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ plan });
