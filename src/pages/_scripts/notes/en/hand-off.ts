// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { HandOff } from '../../../../islands/notes/hand-off.tsx';
import { handOff } from '../../../../wording/en/notes/hand-off.ts';

/** Makes a sheet to hand over. */
export const part = { Panel: HandOff, words: handOff };
