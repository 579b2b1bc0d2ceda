import { useState } from 'preact/hooks';
import { mailto } from '../domain/message/mailto.ts';
import { Live } from './live.tsx';

type MailParts = {
  readonly subject: string;
  readonly body: string;
  readonly label: string;
  /** What is said when the draft is opened; `''` for nothing. */
  readonly said: string;
  /** False in the built page, which knows no answers to write into the address. */
  readonly ready: boolean;
};

/** Opens a draft in the reader's own mail program: the text goes from this page to that program, and to nobody yet. */
export function MailLink({ subject, body, label, said, ready }: MailParts) {
  const [pressed, setPressed] = useState('');
  return (
    <>
      <a class="btn quiet" href={ready ? mailto(subject, body) : undefined} onClick={() => setPressed(said)}>
        {label}
      </a>
      <p role="status">{pressed !== '' && pressed === said && <Live text={said} />}</p>
    </>
  );
}
