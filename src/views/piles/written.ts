import type { Run } from '../../domain/saved/record.ts';

/** When a sheet was first written and last changed, in milliseconds since 1970; null where that is not known. */
export type WritingDates = { readonly first: number | null; readonly last: number | null };

/**
 * The id of a run is the time of its first answer in milliseconds, base 36: eight digits from 1972 to 2059, nine after. An
 * id of another shape says nothing about a time. The times are those of the reader's own clock, and are not compared: a
 * clock that was set back is not corrected here.
 */
export function writtenOf({ id, at }: Pick<Run, 'id' | 'at'>): WritingDates {
  const last = Date.parse(at);
  return { first: /^[0-9a-z]{8,9}$/.test(id) ? parseInt(id, 36) : null, last: Number.isNaN(last) ? null : last };
}
