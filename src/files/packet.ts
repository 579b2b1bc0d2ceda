import type { Accepted } from '../domain/saved/accept.ts';
import {
  CONTENT_LIMIT,
  packetContent,
  readPacketContent,
  unwrapPacket,
  wrapPacket,
  type PacketFault,
} from '../domain/saved/packet.ts';
import type { SavedRecord } from '../domain/saved/record.ts';
import { deflate, inflate } from './deflate.ts';

/** What a packet turned out to be. */
export type Unpacked = (Accepted & { readonly state: 'ok' }) | { readonly state: PacketFault };

/**
 * The present answers as a text for the end of an address. Whether the whole address is short enough is for the caller to
 * look: `LINK_LIMIT`, `CODE_LIMIT`.
 */
export async function packPacket(records: Readonly<Record<string, SavedRecord>>): Promise<string> {
  const content = new TextEncoder().encode(packetContent(records));
  // What would not be opened again, however well it can be deflated, has to be too long for a link.
  return wrapPacket(content.length > CONTENT_LIMIT ? content : await deflate(content));
}

/** Reads such a text. Never throws; what is too long is not looked at, and what swells too far is given up. */
export async function unpackPacket(text: string): Promise<Unpacked> {
  const opened = unwrapPacket(text);
  if (opened.state !== 'ok') return opened;
  const content = await inflate(opened.deflated, CONTENT_LIMIT);
  return typeof content === 'string' ? { state: content } : readPacketContent(new TextDecoder().decode(content));
}
