import { useEffect, useState } from 'preact/hooks';
import { isShort, readShortPacket } from '../../domain/saved/short-packet.ts';
import { unpackPacket } from '../../files/unpack.ts';
import type { RestoreWording } from '../../wording/notes/restore.ts';
import { Restore, type FoundAnswers, type RestoreGiven } from './restore.tsx';

/** What is needed when the page was opened by a link from another device. */
export type ArriveGiven = RestoreGiven & {
  /** What stands in the address. */
  readonly packet: string;
  /** It was read, and stands on the page. */
  readonly onShown: () => void;
};

/** Shows what came with a link. Nothing changes before the reader says so. */
export function Arrive({ packet, words, onShown, ...given }: ArriveGiven & { words: RestoreWording }) {
  const [found, setFound] = useState<FoundAnswers | null>(null);
  useEffect(() => {
    const read = async (text: string) =>
      isShort(text) ? readShortPacket(text, given.questions.closed, given.now().toISOString()) : unpackPacket(text);
    void read(packet)
      // A last “-” or “_” may belong to a packet, or to the sentence it stood in: its checksum knows.
      .then((unpacked) => (unpacked.state === 'damaged' && /[-_]$/.test(packet) ? read(packet.slice(0, -1)) : unpacked))
      .then((unpacked) => setFound(unpacked.state === 'ok' ? { ...unpacked, at: null } : { state: unpacked.state }));
  }, [packet]);
  useEffect(() => {
    if (found?.state === 'ok') onShown();
  }, [found]);
  return <div class="panel flow">{found && <Restore found={found} words={words} {...given} />}</div>;
}
