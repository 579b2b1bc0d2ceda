import { isOfLines } from '../lines/names.ts';
import type { Answers, SavedRecord } from './record.ts';

/**
 * Answers that could not be kept on the device and wait in a lower place. `was` holds, for each of them, what the device
 * had in that field at the time: while it still has that, the waiting answer is the newer one. Of tables it holds all, so
 * that a line can be told from another that took its place. An unknown key to every other reader of records, so it travels
 * with version 1.
 */
export type Pending = SavedRecord & { readonly was?: Answers };

/** Waiting answers, split by what the device holds now. */
export type PartitionedPending = {
  /** Still newer than the device: they belong on top of it, each line where it is now. */
  readonly newer: Answers;
  /** Overtaken: another tab has changed the field on the device since. To be set aside, not to be shown. */
  readonly superseded: Answers;
};

/** True when two values of one field are as good as the same: a cleared one is as good as none. */
export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/** Some of the answers. */
export const onlyFields = (answers: Answers, keep: (field: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => keep(field)));

/** What to remember of the device beside some waiting answers. */
export const rememberedFor = (waiting: Answers, device: Answers): Answers => ({
  ...Object.fromEntries(Object.keys(waiting).map((field) => [field, device[field]])),
  ...onlyFields(device, isOfLines),
});

/**
 * Splits waiting answers, field by field. Time stamps are not asked: clocks jump.
 *
 * @param waiting the answers that wait
 * @param was what the device held in each of these fields when they were typed
 * @param device what it holds now
 */
export function partitionPending(waiting: Answers, was: Answers, device: Answers): PartitionedPending {
  const fresh = (field: string): boolean => same(device[field], was[field]) || same(device[field], waiting[field]);
  return { newer: onlyFields(waiting, fresh), superseded: onlyFields(waiting, (field) => !fresh(field)) };
}

/**
 * The record that waiting answers are laid upon when they go up to the device. On a shared computer a tab may have begun
 * new runs of its own: its earlier runs go along, and where the device holds nothing, so does the whole record.
 *
 * @param device what the device holds, or null
 */
export function promoted(device: SavedRecord | null, { was: _, ...pending }: Pending): SavedRecord {
  if (device === null) return pending;
  const known = new Set([...device.past, device.run].map(({ id }) => id));
  return { ...device, past: [...device.past, ...pending.past.filter(({ id }) => !known.has(id))] };
}
