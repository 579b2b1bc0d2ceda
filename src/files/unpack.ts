import type { Accepted } from '../domain/saved/accept.ts';
import { CONTENT_LIMIT } from '../domain/saved/packet.ts';
import { readPacketContent, unwrapPacket, type PacketFault } from '../domain/saved/read-packet.ts';
import { inflate } from './deflate.ts';

/** What a packet turned out to be. */
export type Unpacked = (Accepted & { readonly state: 'ok' }) | { readonly state: PacketFault };

/** Reads the text of a packet. Never throws; what is too long is not looked at, and what swells too far is given up. */
export async function unpackPacket(text: string): Promise<Unpacked> {
  const opened = unwrapPacket(text);
  if (opened.state !== 'ok') return opened;
  const content = await inflate(opened.deflated, CONTENT_LIMIT);
  return typeof content === 'string' ? { state: content } : readPacketContent(new TextDecoder().decode(content));
}
