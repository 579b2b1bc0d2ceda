import type { Run, SavedRecord } from './record.ts';

/** The record without one of its earlier runs; as it is when it has none of that id. */
export const withoutRun = (record: SavedRecord, id: string): SavedRecord => ({
  ...record,
  past: record.past.filter((run) => run.id !== id),
});

/**
 * The record with an earlier run put back, in the order of their birth: an id is a time in milliseconds, base 36. A run
 * that is there already stays as it is.
 */
export function withRunBack(record: SavedRecord, run: Run): SavedRecord {
  if ([...record.past, record.run].some(({ id }) => id === run.id)) return record;
  const born = ({ id }: Run): number => Number.parseInt(id, 36);
  const later = record.past.findIndex((one) => born(one) > born(run));
  const place = later < 0 ? record.past.length : later;
  return { ...record, past: [...record.past.slice(0, place), run, ...record.past.slice(place)] };
}
