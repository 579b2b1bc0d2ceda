import { acceptRecords, type Accepted } from './accept.ts';
import { isBag } from './decode.ts';
import type { SavedRecord } from './record.ts';

/** The largest file that is read, in bytes of UTF-8: room for thousands of pages, and no trouble for a phone. */
export const SAVE_FILE_LIMIT = 2 * 1024 * 1024;

/** What a file turned out to be. */
export type SaveFile =
  /** `at`: when it was saved, ISO 8601, for showing; null where the file does not say. */
  | (Accepted & { readonly state: 'ok'; readonly at: string | null })
  /**
   * `not-json`: no JSON, or only a part of it. `not-ours`: JSON, but no save file. `newer`: saved by a later version of the
   * site. `too-large`: over the limit, and not looked at. `empty`: nothing is in it.
   */
  | { readonly state: 'not-json' | 'not-ours' | 'newer' | 'too-large' | 'empty' };

const FORMAT = 'cairn-answers';

/**
 * The text of a save file, version 1. Frozen: a later version adds a number.
 *
 * ```json
 * { "format": "cairn-answers", "v": 1, "at": "2026-11-23T18:04:11.000Z",
 *   "records": { "numbers": { "v": 1, "run": { "id": "mibk0w8q", "at": "…", "answers": { "applications": "34" } }, "past": [] } } }
 * ```
 *
 * @param records what is stored, by activity; kept as it is, earlier runs and unknown keys with it
 * @param at the time now, ISO 8601
 */
export function encodeSaveFile(records: Readonly<Record<string, SavedRecord>>, at: string): string {
  return `${JSON.stringify({ format: FORMAT, v: 1, at, records }, null, 1)}\n`;
}

/** Bytes of a text in UTF-8. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const isTime = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/**
 * Reads a save file. Never throws, whatever the text is; what cannot be used is named in `refused`, and the rest is given.
 *
 * @param text the whole file, read as UTF-8
 */
export function decodeSaveFile(text: string): SaveFile {
  // A text has at least as many bytes as characters: most of what is too large need not be counted.
  if (text.length > SAVE_FILE_LIMIT || bytesOf(text) > SAVE_FILE_LIMIT) return { state: 'too-large' };
  // Some editors put a byte order mark in front when they save; `trim` takes it away.
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return { state: 'not-json' };
  }
  if (!isBag(value) || value['format'] !== FORMAT) return { state: 'not-ours' };
  const { v, at, records } = value;
  if (typeof v === 'number' && Number.isInteger(v) && v > 1) return { state: 'newer' };
  if (v !== 1 || !isBag(records)) return { state: 'not-ours' };
  const given = Object.entries(records);
  if (given.length === 0) return { state: 'empty' };
  return { state: 'ok', at: isTime(at) ? at : null, ...acceptRecords(given) };
}
