import { useState } from 'preact/hooks';
import type { ExportWording } from '../wording/wording.ts';
import { buttonClass } from './exports.tsx';
import { TranslationSafeText } from './translation-safe-text.tsx';

type SaveParts = {
  /** Name of the file; it tells nothing about what is in it. */
  readonly name: string;
  /** Media type: `text/calendar`. */
  readonly type: string;
  /** Makes the text of the file, with code that is loaded only when the button is pressed. */
  readonly content: () => Promise<string>;
  readonly label: string;
  readonly words: Partial<Pick<ExportWording, 'notLoaded'>>;
};

/** Browsers that ask where to put a file read it later; after a minute they are done. */
const READ_BY = 60_000;

/** Hands a file that is made in the browser to it, to be saved. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
}

/** A button that saves a file that is made in the browser. Says so when the code for it cannot be loaded. */
export function SaveButton({ name, type, content, label, words }: SaveParts) {
  const [failed, setFailed] = useState(false);
  const press = (): void => {
    // Pressed a second time, it is said a second time: the sentence has to go in between.
    setFailed(false);
    content().then(
      (text) => saveFile(name, type, text),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button class={buttonClass(false)} type="button" onClick={press}>
        {label}
      </button>
      <p role="status">{failed && words.notLoaded && <TranslationSafeText text={words.notLoaded} />}</p>
    </>
  );
}
