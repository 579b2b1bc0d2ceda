import { buttonClass } from './exports.tsx';

type SaveParts = {
  /** Name of the file; it tells nothing about what is in it. */
  readonly name: string;
  /** Media type: `text/calendar`. */
  readonly type: string;
  /** Makes the text of the file; asked only when the button is pressed. */
  readonly content: () => string;
  readonly label: string;
  readonly main?: boolean;
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

/** A button that saves a file. */
export function SaveButton({ name, type, content, label, main }: SaveParts) {
  return (
    <button class={buttonClass(main)} type="button" onClick={() => saveFile(name, type, content())}>
      {label}
    </button>
  );
}
