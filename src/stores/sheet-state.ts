import type { Removed } from '../domain/lines/removed.ts';
import type { Answers, Run } from '../domain/saved/record.ts';
import type { StorageTier, Trouble } from '../domain/saved/storage-tier.ts';

/** One activity as the page shows it. */
export type SheetState = {
  /** The answers as they count (`domain/lines/counted.ts`), once the fields of the sheet are known. */
  readonly answers: Answers;
  readonly place: StorageTier;
  readonly trouble: Trouble | null;
  /** When it was last changed, ISO 8601; null while nothing is stored. */
  readonly at: string | null;
  /** The id of the run that is being written; null while nothing is stored. Its time of birth in milliseconds, base 36. */
  readonly run: string | null;
  /** Earlier runs, oldest first. */
  readonly past: readonly Run[];
  /** Lines that this page has removed, the last one last: these can be put back. */
  readonly removed: readonly Removed[];
  /** False until storage was read: the first client render has to equal the built page. */
  readonly open: boolean;
};

/** The state before storage was read; what the built page shows. */
export const UNOPENED: SheetState = {
  answers: {},
  place: 'none',
  trouble: null,
  at: null,
  run: null,
  past: [],
  removed: [],
  open: false,
};
