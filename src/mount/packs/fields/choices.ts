// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choicesLive } from '../../../fields/choices/live.tsx';
import { registerWidgets } from '../../packs.ts';

registerWidgets({ choices: { Live: choicesLive } });
