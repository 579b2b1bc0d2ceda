import { useEffect, useState } from 'preact/hooks';
import { isShort, readShortPacket } from '../../domain/saved/short-packet.ts';
import { unpackPacket } from '../../files/packet.ts';
import type { RestoreWording } from '../../wording/notes/restore.ts';
import { Restore, type Found, type RestoreGiven } from './restore.tsx';

/** What is needed when the page was opened by a link from another device. */
export type ArriveGiven = RestoreGiven & {
  /** What stood in the address; it has been taken out of it. */
  readonly packet: string;
};

/** Shows what came with a link. Nothing changes before the reader says so. */
export function Arrive({ packet, words, ...given }: ArriveGiven & { words: RestoreWording }) {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const read = isShort(packet)
      ? Promise.resolve(readShortPacket(packet, given.questions.closed, given.now().toISOString()))
      : unpackPacket(packet);
    void read.then((unpacked) =>
      setFound(unpacked.state === 'ok' ? { ...unpacked, at: null } : { state: unpacked.state }),
    );
  }, [packet]);
  return <div class="panel flow">{found && <Restore found={found} words={words} {...given} />}</div>;
}
