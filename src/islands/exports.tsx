import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExportWording } from '../wording/wording.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';

/**
 * Where the buttons of a view stand. They keep their place while they cannot be used: before the script is there, and
 * while there is nothing to take.
 */
export function Exports({ ready, children }: { ready: boolean; children: ComponentChildren }) {
  return <div class={ready ? 'exports no-print' : 'exports no-print waiting'}>{children}</div>;
}

/** The main step of a view is a full button, all others are quiet. */
export const buttonClass = (main: boolean | undefined): string => (main ? 'btn' : 'btn quiet');

const selectAll = (box: HTMLTextAreaElement | null): void => {
  box?.focus();
  box?.select();
};

type CopyParts = {
  readonly text: string;
  /** What is said when it worked may differ: a text with open gaps is not copied in silence. */
  readonly words: Pick<ExportWording, 'copy' | 'copied' | 'notCopied'>;
  readonly main?: boolean;
};

/**
 * Copies a text. Where the browser does not let the page copy, the text appears in a box, selected, under the sentence that
 * says so; the focus goes there, so that the sentence is also heard. What was said is about one text: once the text
 * changes, it is no longer true, and goes.
 */
export function CopyButton({ text, words, main }: CopyParts) {
  const [tried, setTried] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const copy = (): void => {
    // Pressed a second time, it is said a second time: the sentence has to go in between.
    setTried(null);
    const done = (copied: boolean) => () => setTried({ text, copied });
    // Asked for inside the promise: an old browser, or a page that is not secure, has no clipboard to ask.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(done(true), done(false));
  };
  const copied = tried?.text === text ? tried.copied : null;
  return (
    <>
      <button class={buttonClass(main)} type="button" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{copied === true && <TranslationSafeText text={words.copied} />}</p>
      {copied === false && (
        <label class="by-hand">
          <TranslationSafeText text={words.notCopied} />
          <textarea readOnly dir="auto" rows={3} value={text} ref={selectAll} />
        </label>
      )}
    </>
  );
}
