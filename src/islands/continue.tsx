import { useEffect, useState } from 'preact/hooks';
import type { ContinueWording } from '../wording/wording.ts';
import { CopyButton } from './exports.tsx';
import type { Left } from './leave-frame.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';

/** What the way from an embed to the full site is given. */
export type ContinueProps = {
  /** Address of the full page, relative to this one. */
  readonly href: string;
  readonly words: ContinueWording;
  /** Sends a tab to the full page with the answers, or to another address (`leaveFrame`). */
  readonly leave: (tab: Window | null, other: string | null) => Promise<Left | null>;
};

const said = ({ answers, gone }: Left, words: ContinueWording): string =>
  answers === 'stay' ? words.long : answers === 'along' ? `${words[gone]} ${words.carries}` : words[gone];

/**
 * The link from an embed to the full site, with the answers. Every other link that leaves the frame goes this way as well:
 * where no tab may be opened, or it may come to nothing, its address stands here to be copied. Where none may, the host
 * is told of it.
 */
export function Continue(props: ContinueProps) {
  const { href, words } = props;
  const [shown, setShown] = useState<Left | null>(null);
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
      void props.leave(tab, own ? null : link.href).then(setShown);
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
