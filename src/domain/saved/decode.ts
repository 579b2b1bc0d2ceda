import type { Run, SavedRecord } from './record.ts';

/** What a stored text turned out to be. */
export type Decoded =
  /** Nothing is stored. */
  | { readonly state: 'none' }
  /** A record this version understands. */
  | { readonly state: 'ok'; readonly record: SavedRecord }
  /** Written by a later version of the site: leave it alone. */
  | { readonly state: 'newer'; readonly version: number }
  /** Not a record at all: keep the raw text aside, and start again. */
  | { readonly state: 'unreadable' };

/** What JSON calls an object. */
export type Bag = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRun = (value: unknown): value is Run =>
  isBag(value) && typeof value['id'] === 'string' && typeof value['at'] === 'string' && isBag(value['answers']);

/**
 * Reads a stored text. Never throws and never changes what it keeps: unknown keys stay in the record.
 *
 * @param text the raw text of a `cairn:a:` key, or null when the key is absent
 */
export function decodeRecord(text: string | null): Decoded {
  if (text === null) return { state: 'none' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'unreadable' };
  }
  if (!isBag(value)) return { state: 'unreadable' };
  const version = value['v'];
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) return { state: 'newer', version };
  const { run, past } = value;
  if (version !== 1 || !isRun(run) || !Array.isArray(past) || !past.every(isRun)) return { state: 'unreadable' };
  return { state: 'ok', record: { ...value, v: 1, run, past } };
}

/** The text to store for a record. */
export function encodeRecord(record: SavedRecord): string {
  return JSON.stringify(record);
}
