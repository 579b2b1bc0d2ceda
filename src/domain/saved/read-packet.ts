import { acceptRecords, type Accepted } from './accept.ts';
import { fromBase64url } from './base64url.ts';
import { isBag, type Bag } from './decode.ts';
import { LINK_LIMIT, VERSION, wrapPacket } from './packet.ts';

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

/** Back again. What is no time comes out as it went in, and is refused with its record. */
function longTime(at: unknown): unknown {
  const time = new Date(typeof at === 'number' ? at : Number.NaN);
  return Number.isNaN(time.getTime()) ? at : time.toISOString();
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

/** Takes the wrapping off. Looks at nothing that is too long, and hands out nothing that was changed. Never throws. */
export function unwrapPacket(text: string): Opened {
  if (text.length > LINK_LIMIT) return { state: 'too-large' };
  const [, version, rest = ''] = /^([1-9][0-9]*)\.([^]*)$/.exec(text) ?? [];
  if (version === undefined) return { state: 'not-ours' };
  if (version !== VERSION) return { state: 'newer' };
  const deflated = fromBase64url(rest.slice(7));
  return deflated && wrapPacket(deflated) === text ? { state: 'ok', deflated } : { state: 'damaged' };
}
