// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import { Past } from '../../../../islands/notes/past.tsx';
import { past } from '../../../../wording/en/notes/past.ts';

/** Shows the earlier runs of an entry. */
export const part = { Panel: Past, words: past };
