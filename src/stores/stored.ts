import { decodeRecord, type Decoded } from '../domain/saved/decode.ts';
import type { SavedRecord } from '../domain/saved/record.ts';
import type { SafeStorage } from './safe-storage.ts';

/** What a storage holds for an activity: `usable` when it may be written over, `shut` when it could not be read. */
export type Stored = {
  readonly decoded: Decoded;
  readonly record: SavedRecord | null;
  readonly usable: boolean;
  readonly shut: boolean;
  readonly text: string | null;
};

/** Reads what a storage holds under a key. */
export const readStored = (storage: SafeStorage, key: string): Stored => {
  const { failed, text } = storage.read(key);
  const decoded = decodeRecord(text);
  return {
    decoded,
    record: decoded.state === 'ok' ? decoded.record : null,
    usable: !failed && (decoded.state === 'ok' || decoded.state === 'none'),
    shut: failed,
    text,
  };
};
