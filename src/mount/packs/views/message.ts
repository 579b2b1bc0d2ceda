// Written by `npm run features` from the folders in src/views. Changes to it are lost.
import { message } from '../../../views/message/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ message });
