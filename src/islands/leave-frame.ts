import { LINK_LIMIT } from '../domain/saved/packet.ts';
import { hasAnswers } from '../domain/saved/record.ts';
import { packPacket } from '../files/packet.ts';
import type { SheetState } from '../stores/sheet-state.ts';

/** Where a frame leads, and what it takes along. */
export type WayOut = {
  /** Address of the full page, relative to this one. */
  readonly href: string;
  /** Address of the notes, where answers arrive. */
  readonly notes: string;
  /** The activity of the frame, and its sheet. */
  readonly id: string;
  readonly state: () => Pick<SheetState, 'answers' | 'run' | 'at'>;
  /** Tells the host an address that could not be opened here; true where the host may follow it. */
  readonly tell: (address: string) => boolean;
};

/** Where to go, and what becomes of the answers on the way: there are none, or they come along, or they are too many. */
type Handoff = { readonly address: string; readonly answers: 'none' | 'along' | 'stay' };

/** What became of the way: a tab was opened for it, the host was asked to go there, or neither could be done. */
export type Left = Handoff & { readonly gone: 'opened' | 'asked' | 'blocked' };

const absolute = (address: string): string => new URL(address, document.baseURI).href;

/** The full page, or where the answers arrive with them in the part of the address that is sent to no server. */
async function wayTo({ href, notes, id, state }: WayOut): Promise<Handoff> {
  const { answers, run, at } = state();
  const page = absolute(href);
  if (!hasAnswers(answers)) return { address: page, answers: 'none' };
  const now = new Date();
  const born = { id: run ?? now.getTime().toString(36), at: at ?? now.toISOString() };
  const packed = await packPacket({ [id]: { v: 1, run: { ...born, answers }, past: [] } });
  const address = absolute(`${notes}#move=${packed}`);
  return address.length > LINK_LIMIT ? { address: page, answers: 'stay' } : { address, answers: 'along' };
}

/** Sends a tab to an address, and tells it nothing of this page; false where there is none, or it may not be sent. */
function send(tab: Window | null, address: string): boolean {
  if (!tab) return false;
  try {
    // Before it is cut off: what has no opener any more, some browsers let nobody send anywhere.
    tab.location.href = address;
  } catch {
    tab.close();
    return false;
  }
  try {
    tab.opener = null;
  } catch {
    // In a sandbox the new tab is a stranger already.
  }
  return true;
}

/** In a sandbox without an origin a new tab may be shut in as well, and stay empty; nobody tells us. */
const isShutIn = (): boolean => window.origin === 'null';

/**
 * Sends a tab that was opened for it out of a frame.
 *
 * @param tab null where none may be opened
 * @param other the address of another link of the frame; null for its own way to the full page, with the answers
 * @returns what to say of it, or null where the tab is there and nothing need be said
 */
export async function leaveFrame(way: WayOut, tab: Window | null, other: string | null): Promise<Left | null> {
  const to: Handoff =
    other === null
      ? await wayTo(way).catch(() => ({ address: absolute(way.href), answers: 'stay' }))
      : { address: other, answers: 'none' };
  if (to.answers === 'stay') {
    tab?.close();
    return { ...to, gone: 'blocked' };
  }
  if (!send(tab, to.address)) return { ...to, gone: way.tell(to.address) ? 'asked' : 'blocked' };
  return isShutIn() ? { ...to, gone: 'opened' } : null;
}
