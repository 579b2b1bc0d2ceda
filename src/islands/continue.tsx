import { useEffect, useState } from 'preact/hooks';
import { LINK_LIMIT } from '../domain/saved/packet.ts';
import type { SavedRecord } from '../domain/saved/record.ts';
import { packPacket } from '../files/packet.ts';
import type { ContinueWording } from '../wording/wording.ts';
import { CopyButton } from './exports.tsx';
import { Live } from './live.tsx';

/** What the way from an embed to the full site is given. */
export type ContinueProps = {
  /** Address of the full page, relative to this one. */
  readonly href: string;
  /** Address of the notes, where answers arrive. */
  readonly notes: string;
  readonly words: ContinueWording;
  /** The record of the activity by its id, or null while nothing is answered. */
  readonly record: () => Readonly<Record<string, SavedRecord>> | null;
  /** Tells the host an address that could not be opened here. */
  readonly tell: (address: string) => void;
};

/** Where to go, and what becomes of the answers on the way: there are none, or they come along, or they are too many. */
type Way = { readonly address: string; readonly answers: 'none' | 'along' | 'stay' };

const absolute = (address: string): string => new URL(address, document.baseURI).href;

/** The full page, or where the answers arrive with them in the part of the address that is sent to no server. */
async function wayTo({ href, notes, record }: ContinueProps): Promise<Way> {
  const records = record();
  const page = absolute(href);
  if (!records) return { address: page, answers: 'none' };
  const address = absolute(`${notes}#move=${await packPacket(records)}`);
  return address.length > LINK_LIMIT ? { address: page, answers: 'stay' } : { address, answers: 'along' };
}

const said = ({ answers }: Way, words: ContinueWording): string =>
  answers === 'stay' ? words.long : answers === 'along' ? `${words.blocked} ${words.carries}` : words.blocked;

/** Opens an empty tab, to be sent somewhere; null where that is blocked. It is told nothing of this page. */
function newTab(): Window | null {
  const tab = window.open();
  try {
    if (tab) tab.opener = null;
  } catch {
    // In a sandbox the new tab is a stranger already.
  }
  return tab;
}

/**
 * The link from an embed to the full site, with the answers. Every other link that leaves the frame goes this way as well:
 * where no tab may be opened, its address stands here to be copied, and the host is told of it.
 */
export function Continue(props: ContinueProps) {
  const { href, words } = props;
  const [shown, setShown] = useState<Way | null>(null);
  useEffect(() => {
    const leave = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.protocol.startsWith('http') || link.getAttribute('href')?.startsWith('#')) return;
      const own = 'continue' in link.dataset;
      // With a key held down the reader asks the browser for something of its own; the answers still go only with a press.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // Opened at once: a tab that opens later is taken for an advertisement.
      const tab = newTab();
      const way = own ? wayTo(props) : Promise.resolve<Way>({ address: link.href, answers: 'none' });
      void way
        .catch((): Way => ({ address: absolute(href), answers: 'stay' }))
        .then((to) => {
          if (tab && to.answers !== 'stay') tab.location.href = to.address;
          else {
            tab?.close();
            setShown(to);
            if (to.answers !== 'stay') props.tell(to.address);
          }
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
            <Live text={said(shown, words)} />
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
