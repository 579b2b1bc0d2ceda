import { acceptRecords, type Accepted } from './accept.ts';
import { fromBase64url, signsOf, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { isBag, type Bag } from './decode.ts';
import { hasAnswers, type SavedRecord } from './record.ts';

/** Signs that an address with answers in it may have. Mail and chat break longer ones; a file takes everything. */
export const LINK_LIMIT = 8_000;

/** Signs that an address in a QR code may have. A phone's camera reads larger codes badly. */
export const CODE_LIMIT = 300;

/** Bytes that may come out of a packet: a text of some thousand characters can be made to swell to many megabytes. */
export const CONTENT_LIMIT = 65_536;

/** What is wrong with a packet. */
export type PacketFault =
  /** From a later version of the site. */
  | 'newer'
  /** Not as it was made: cut off, or changed on the way. */
  | 'damaged'
  | 'too-large'
  /** No packet at all, or one that holds something else. */
  | 'not-ours';

/** A packet that was read. */
export type PacketContent = (Accepted & { readonly state: 'ok' }) | { readonly state: 'not-ours' };

/** A packet that was unwrapped: the bytes are those that went in. */
export type Opened =
  { readonly state: 'ok'; readonly deflated: Uint8Array<ArrayBuffer> } | { readonly state: PacketFault };

const VERSION = '1';

/** ISO 8601 as milliseconds, which are shorter; a time that is written in another way stays as it is. */
function shortTime(at: string): number | string {
  const time = Date.parse(at);
  return !Number.isNaN(time) && new Date(time).toISOString() === at ? time : at;
}

/** Back again. What is no time comes out as it went in, and is refused with its record. */
function longTime(at: unknown): unknown {
  const time = new Date(typeof at === 'number' ? at : Number.NaN);
  return Number.isNaN(time.getTime()) ? at : time.toISOString();
}

/**
 * What a packet holds, version 1, as JSON: a list of `[activity, id, at, answers]`, the time in milliseconds. Unknown keys of
 * the record and of its run follow as two more entries, where there are any. Only present runs, and only what is written
 * in them: a link has to be short.
 */
export function packetContent(records: Readonly<Record<string, SavedRecord>>): string {
  const written = Object.entries(records).filter(([, { run }]) => hasAnswers(run.answers));
  return JSON.stringify(written.map(([activity, record]) => entryOf(activity, record)));
}

function entryOf(activity: string, { v, past, run, ...besideRuns }: SavedRecord): readonly unknown[] {
  const { id, at, answers, ...besideAnswers } = run;
  const written = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''));
  const beside = [besideRuns, besideAnswers];
  const isPlain = beside.every((bag) => Object.keys(bag).length === 0);
  return [activity, id, shortTime(at), written, ...(isPlain ? [] : beside)];
}

/** An entry as activity and record, or null when it is none. */
function recordIn(entry: unknown): readonly [activity: string, record: Bag] | null {
  if (!Array.isArray(entry)) return null;
  const [activity, id, at, answers, besideRuns = {}, besideAnswers = {}] = entry as readonly unknown[];
  if (typeof activity !== 'string' || !isBag(besideRuns) || !isBag(besideAnswers)) return null;
  return [activity, { ...besideRuns, v: 1, run: { ...besideAnswers, id, at: longTime(at), answers }, past: [] }];
}

/** Reads what a packet held. Never throws; records that cannot be stored are named in `refused`. */
export function readPacketContent(json: string): PacketContent {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { state: 'not-ours' };
  }
  const entries = Array.isArray(value) ? value.map(recordIn) : [null];
  const given = entries.filter((entry) => entry !== null);
  return given.length === entries.length ? { state: 'ok', ...acceptRecords(given) } : { state: 'not-ours' };
}

/** The checksum of some bytes as six characters. */
const checksumOf = (bytes: Uint8Array): string => signsOf(crc32(bytes), 6);

/**
 * The text of a packet: `1.<checksum>.<bytes>`. The checksum is CRC-32 of the bytes, 32 bits in six characters of base64url; the
 * bytes, in base64url as well, are what raw DEFLATE (RFC 1951) made of the content in UTF-8.
 */
export const wrapPacket = (deflated: Uint8Array): string =>
  `${VERSION}.${checksumOf(deflated)}.${toBase64url(deflated)}`;

/** Takes the wrapping off. Looks at nothing that is too long, and hands out nothing that was changed. Never throws. */
export function unwrapPacket(text: string): Opened {
  if (text.length > LINK_LIMIT) return { state: 'too-large' };
  const [, version, rest = ''] = /^([1-9][0-9]*)\.([^]*)$/.exec(text) ?? [];
  if (version === undefined) return { state: 'not-ours' };
  if (version !== VERSION) return { state: 'newer' };
  const deflated = fromBase64url(rest.slice(7));
  return deflated && wrapPacket(deflated) === text ? { state: 'ok', deflated } : { state: 'damaged' };
}
