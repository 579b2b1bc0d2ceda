import { Past } from '../../../islands/notes/past.tsx';
import { past } from '../../../wording/en/notes/past.ts';

/** Shows the earlier runs of an entry. */
export const part = { Panel: Past, words: past };
