import { atom, type ReadableAtom } from 'nanostores';

/** What came to the page in its address, from another device: held by the page alone. */
export type Arrival = {
  readonly $packet: ReadableAtom<string | null>;
  readonly receive: (packet: string) => void;
};

/** Nothing has come yet. */
export function createArrival(): Arrival {
  const $packet = atom<string | null>(null);
  return { $packet, receive: (packet) => $packet.set(packet) };
}
