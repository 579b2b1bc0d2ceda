// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { compare } from '../../../views/compare/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ compare });
