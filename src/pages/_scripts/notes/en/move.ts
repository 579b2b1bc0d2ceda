// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { Move } from '../../../../islands/notes/move.tsx';
import { move } from '../../../../wording/en/notes/move.ts';

/** Packs answers into a link. */
export const part = { Panel: Move, words: move };
