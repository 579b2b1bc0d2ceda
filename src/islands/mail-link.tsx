import { useState } from 'preact/hooks';
import { TranslationSafeText } from './translation-safe-text.tsx';

type MailParts = {
  /** The address of the draft (`views/message/mailto.ts`); none in the built page, which knows no answers. */
  readonly address: string | undefined;
  readonly label: string;
  /** What is said when the draft is opened; `''` for nothing. */
  readonly said: string;
  /** Said instead of a draft that would be too long; `''` where it is not. */
  readonly tooLong: string;
};

/** Opens a draft in the reader's own mail program: the text goes from this page to that program, and to nobody yet. */
export function MailLink({ address, label, said, tooLong }: MailParts) {
  const [pressed, setPressed] = useState('');
  const shown = tooLong || (pressed === said ? said : '');
  return (
    <>
      {!tooLong && (
        <a key="draft" class="btn quiet" href={address} onClick={() => setPressed(said)}>
          {label}
        </a>
      )}
      <p role="status">{shown !== '' && <TranslationSafeText text={shown} />}</p>
    </>
  );
}
