import { CONTENT_LIMIT, packetContent, wrapPacket } from '../domain/saved/packet.ts';
import type { SavedRecord } from '../domain/saved/record.ts';
import { deflate } from './deflate.ts';

/**
 * The present answers as a text for the end of an address. Whether the whole address is short enough is for the caller to
 * look: `LINK_LIMIT`, `CODE_LIMIT`.
 */
export async function packPacket(records: Readonly<Record<string, SavedRecord>>): Promise<string> {
  const content = new TextEncoder().encode(packetContent(records));
  // What would not be opened again, however well it can be deflated, has to be too long for a link.
  return wrapPacket(content.length > CONTENT_LIMIT ? content : await deflate(content));
}
