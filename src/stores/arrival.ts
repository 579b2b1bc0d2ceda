import { atom, type ReadableAtom } from 'nanostores';

/** What came to the page in its address, from another device: held by the page alone. */
export type Arrival = {
  readonly $packet: ReadableAtom<string | null>;
  readonly receive: (packet: string) => void;
  /** To be called once the packet was read and stands on the page. */
  readonly shown: () => void;
};

/**
 * Nothing has come yet.
 *
 * @param forget takes the packet out of the address. Not before it is shown: what could not be read, or was in a part of the
 *   page that did not arrive, would be lost
 */
export function createArrival(forget: () => void): Arrival {
  const $packet = atom<string | null>(null);
  let seen = false;
  return {
    $packet,
    receive: (packet) => {
      // The same link once more: all that is in it stands on the page already.
      if (seen && packet === $packet.get()) forget();
      else {
        seen = false;
        $packet.set(packet);
      }
    },
    shown: () => {
      seen = true;
      forget();
    },
  };
}
