// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { funnel } from '../../../views/funnel/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ funnel });
