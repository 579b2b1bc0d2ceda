import { List } from '../../../islands/notes/list.tsx';

/** Shows all entries. Its sentences are those of the page. */
export const part = { Panel: List, words: null };
