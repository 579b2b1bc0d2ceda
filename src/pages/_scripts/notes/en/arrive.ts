// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { Arrive } from '../../../../islands/notes/arrive.tsx';
import { restore } from '../../../../wording/en/notes/restore.ts';

/** Shows what came with a link. */
export const part = { Panel: Arrive, words: restore };
