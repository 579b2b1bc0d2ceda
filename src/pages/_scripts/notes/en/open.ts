// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { Open } from '../../../../islands/notes/open.tsx';
import { restore } from '../../../../wording/en/notes/restore.ts';

/** Opens a saved file. */
export const part = { Panel: Open, words: restore };
