import { HandOff } from '../../../islands/notes/hand-off.tsx';
import { handOff } from '../../../wording/en/notes/hand-off.ts';

/** Makes a sheet to hand over. */
export const part = { Panel: HandOff, words: handOff };
