// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { Edit } from '../../../../islands/notes/edit.tsx';
import { edit } from '../../../../wording/en/notes/edit.ts';

/** Changes an entry in its place. */
export const part = { Panel: Edit, words: edit };
