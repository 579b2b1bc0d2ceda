import type { Trouble } from '../../domain/saved/storage-tier.ts';
import { hasAnswers } from '../../domain/saved/record.ts';
import type { SheetState } from '../../stores/sheet-state.ts';

/** Troubles of a stored record; the others are about the browser. */
export const isUnfit = (trouble: Trouble | null): trouble is 'newer' | 'unreadable' =>
  trouble === 'newer' || trouble === 'unreadable';

/**
 * Whether an activity stands among the notes: something is written, now or earlier, or stored and cannot be read.
 *
 * @param held something in it is open: it stays, even when nothing is left in it
 */
export const isShown = ({ trouble, answers, past, at }: SheetState, held: boolean): boolean =>
  isUnfit(trouble) || hasAnswers(answers) || past.length > 0 || (held && at !== null);
