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

/** Saves a file that is made in the browser. Nothing is sent anywhere. */
export function SaveButton({ name, type, content, label, main }: SaveParts) {
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
  };
  return (
    <button class={buttonClass(main)} type="button" onClick={save}>
      {label}
    </button>
  );
}
