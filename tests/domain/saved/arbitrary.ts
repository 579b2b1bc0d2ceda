import fc from 'fast-check';
import type { SavedRecord } from '../../../src/domain/saved/record.ts';

/** A few entries. Keys may come twice, so that this costs little; the last one counts. */
const bag = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(fc.tuple(key, value), { maxLength }).map((entries): Record<string, T> => Object.fromEntries(entries));

/** Names of answers: a few, so that two runs often have the same ones, and some that are traps. */
const field = fc.constantFrom('a', 'b', 'c', 'list.1.what', 'constructor', '__proto__');

/** Texts, and what a later version may store. */
const value = fc.oneof(
  fc.constantFrom('', 'x', 'y', 'zażółć', '\ud800', null, 3, ['x'], { x: '1', y: '2' }, { y: '2', x: '1' }),
  fc.string({ maxLength: 5 }),
);

/** Keys that a later version may add. */
const beside = bag(fc.constantFrom('note', 'mood'), fc.constantFrom<unknown>(1, 2, 'x', ['x'], null), 1);

const time = fc.constantFrom('2026-11-23T18:04:11.000Z', '2026-11-24T08:00:00.000Z', '2026-11-24', 'some day');

/** One run; ids and times are few, so that runs meet. */
const run = fc
  .tuple(beside, fc.constantFrom('r1', 'r2', 'r3'), time, bag(field, value, 4))
  .map(([more, id, at, answers]) => ({ ...more, id, at, answers }));

/** A record as version 1 stores it, with what later versions may add, as it comes out of JSON. */
export const records: fc.Arbitrary<SavedRecord> = fc
  .tuple(beside, run, fc.array(run, { maxLength: 2 }))
  .map(([more, present, past]) => JSON.parse(JSON.stringify({ ...more, v: 1, run: present, past })) as SavedRecord);

/** Records of several activities. */
export const notebooks: fc.Arbitrary<Readonly<Record<string, SavedRecord>>> = bag(
  fc.constantFrom('numbers', 'one-reading-check', 'constructor', 'x1-y2'),
  records,
  2,
);
