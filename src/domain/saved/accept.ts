import { isActivityId } from './activity-id.ts';
import { decodeRecord } from './decode.ts';
import type { SavedRecord } from './record.ts';

/** What came in from outside, sorted. */
export type Accepted = {
  /** Records that can be stored, by activity. Activities that this version of the site does not know are among them. */
  readonly records: Readonly<Record<string, SavedRecord>>;
  /** The names of the others: no id of an activity, no record, or one of a later version. */
  readonly refused: readonly string[];
};

/**
 * How deep things may lie inside each other. A record needs four steps; what is nested thousands deep would be read, and
 * then fail when it is written.
 */
const DEEPEST = 32;

const isShallow = (value: unknown, steps: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (steps > 0 && Object.values(value).every((inner) => isShallow(inner, steps - 1)));

/**
 * Sorts what a file or a link brought into records and the rest. Nothing from outside is stored unless it is here. Never
 * throws; unknown keys stay.
 *
 * @param given activity and record, as parsed JSON
 */
export function acceptRecords(given: readonly (readonly [activity: string, record: unknown])[]): Accepted {
  const records: (readonly [string, SavedRecord])[] = [];
  const refused: string[] = [];
  for (const [activity, value] of given) {
    const usable = isActivityId(activity) && isShallow(value, DEEPEST);
    const found = decodeRecord(usable ? JSON.stringify(value) : null);
    if (found.state === 'ok') records.push([activity, found.record]);
    else refused.push(activity);
  }
  // Made of entries, so that an activity called `__proto__` or `constructor` could be nothing but an entry.
  return { records: Object.fromEntries(records), refused };
}
