import { signsOf, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { hasAnswers, type SavedRecord } from './record.ts';

/** Signs that an address with answers in it may have. Mail and chat break longer ones; a file takes everything. */
export const LINK_LIMIT = 8_000;

/** Signs that an address in a QR code may have. A phone's camera reads larger codes badly. */
export const CODE_LIMIT = 300;

/** Bytes that may come out of a packet: a text of some thousand characters can be made to swell to many megabytes. */
export const CONTENT_LIMIT = 65_536;

/** The version that packets are written in. */
export const VERSION = '1';

/** ISO 8601 as milliseconds, which are shorter; a time that is written in another way stays as it is. */
function shortTime(at: string): number | string {
  const time = Date.parse(at);
  return !Number.isNaN(time) && new Date(time).toISOString() === at ? time : at;
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

/** The checksum of some bytes as six characters. */
const checksumOf = (bytes: Uint8Array): string => signsOf(crc32(bytes), 6);

/**
 * The text of a packet: `1.<checksum>.<bytes>`. The checksum is CRC-32 of the bytes, 32 bits in six characters of base64url; the
 * bytes, in base64url as well, are what raw DEFLATE (RFC 1951) made of the content in UTF-8.
 */
export const wrapPacket = (deflated: Uint8Array): string =>
  `${VERSION}.${checksumOf(deflated)}.${toBase64url(deflated)}`;
