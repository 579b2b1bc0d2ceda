import { useEffect, useState } from 'preact/hooks';
import { LINK_LIMIT } from '../domain/saved/packet.ts';
import type { SavedRecord } from '../domain/saved/record.ts';
import { packPacket } from '../files/packet.ts';
import type { ContinueWording } from '../wording/wording.ts';
import { CopyButton } from './exports.tsx';
import { TranslationSafeText } from './translation-safe-text.tsx';

/** What the way from an embed to the full site is given. */
export type ContinueProps = {
  /** Address of the full page, relative to this one. */
  readonly href: string;
  /** Address of the notes, where answers arrive. */
  readonly notes: string;
  readonly words: ContinueWording;
  /** The record of the activity by its id, or null while nothing is answered. */
  readonly record: () => Readonly<Record<string, SavedRecord>> | null;
  /** Tells the host an address that could not be opened here; true where the host may follow it. */
  readonly tell: (address: string) => boolean;
};

/** Where to go, and what becomes of the answers on the way: there are none, or they come along, or they are too many. */
type Handoff = { readonly address: string; readonly answers: 'none' | 'along' | 'stay' };

const absolute = (address: string): string => new URL(address, document.baseURI).href;

/** The full page, or where the answers arrive with them in the part of the address that is sent to no server. */
async function wayTo({ href, notes, record }: ContinueProps): Promise<Handoff> {
  const records = record();
  const page = absolute(href);
  if (!records) return { address: page, answers: 'none' };
  const address = absolute(`${notes}#move=${await packPacket(records)}`);
  return address.length > LINK_LIMIT ? { address: page, answers: 'stay' } : { address, answers: 'along' };
}

/** What became of the way: a tab was opened for it, the host was asked to go there, or neither could be done. */
type Gone = 'opened' | 'asked' | 'blocked';

const said = ({ answers, gone }: Handoff & { readonly gone: Gone }, words: ContinueWording): string =>
  answers === 'stay' ? words.long : answers === 'along' ? `${words[gone]} ${words.carries}` : words[gone];

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
 * The link from an embed to the full site, with the answers. Every other link that leaves the frame goes this way as well:
 * where no tab may be opened, or it may come to nothing, its address stands here to be copied. Where none may, the host
 * is told of it.
 */
export function Continue(props: ContinueProps) {
  const { href, words } = props;
  const [shown, setShown] = useState<(Handoff & { readonly gone: Gone }) | null>(null);
  useEffect(() => {
    const leave = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.protocol.startsWith('http') || link.getAttribute('href')?.startsWith('#')) return;
      const own = 'continue' in link.dataset;
      // With a key held down the reader asks the browser for something of its own; the answers still go only with a press.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // Opened at once: a tab that opens later is taken for an advertisement.
      const tab = window.open();
      const way = own ? wayTo(props) : Promise.resolve<Handoff>({ address: link.href, answers: 'none' });
      void way
        .catch((): Handoff => ({ address: absolute(href), answers: 'stay' }))
        .then((to) => {
          if (to.answers === 'stay') {
            tab?.close();
            setShown({ ...to, gone: 'blocked' });
          } else if (!send(tab, to.address)) setShown({ ...to, gone: props.tell(to.address) ? 'asked' : 'blocked' });
          else setShown(isShutIn() ? { ...to, gone: 'opened' } : null);
        });
    };
    document.addEventListener('click', leave);
    return () => document.removeEventListener('click', leave);
  }, []);
  return (
    <>
      <p>
        <a href={href} target="_blank" rel="noopener" data-continue>
          {words.link}
        </a>{' '}
        <span class="soft">{words.why}</span>
      </p>
      {shown && (
        <div class="flow" key="shown">
          <label class="by-hand">
            <TranslationSafeText text={said(shown, words)} />
            <textarea readOnly rows={2} value={shown.address} />
          </label>
          <div class="exports">
            <CopyButton text={shown.address} words={words} />
          </div>
        </div>
      )}
    </>
  );
}
