import { Edit } from '../../../islands/notes/edit.tsx';
import { edit } from '../../../wording/en/notes/edit.ts';

/** Changes an entry in its place. */
export const part = { Panel: Edit, words: edit };
