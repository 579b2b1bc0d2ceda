import { messageOf, type Message } from './message.ts';
import { secondsAloud } from './length.ts';
import { MAIL_LIMIT, mailto } from './mailto.ts';
import { plainText } from '../../domain/message/sentence.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { TextPart } from '../../domain/worksheet/format.ts';
import { shownFields } from './shown-fields.ts';
import type { MessageView } from './schema.ts';
import { BoxLink } from '../../islands/box-link.tsx';
import { CopyButton, Exports } from '../../islands/exports.tsx';
import { MailLink } from '../../islands/mail-link.tsx';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

type Parts = ViewProps<MessageView>;
type Shown = Parts & { readonly message: Message };

/** A paragraph with its open gaps marked, and every piece shut off from the others, whichever way it runs. Its place keyed by its whole text, like `Live`: any change makes a new element. */
const paragraph = (pieces: readonly TextPart[], index: number, label: string, open: string) => (
  <p key={`${String(index)} ${plainText(pieces)}`}>
    {label && <b>{label} </b>}
    {pieces.map((piece, at) =>
      piece.open ? (
        <mark key={at}>
          [{piece.text}
          <span class="vh">, {open}</span>]
        </mark>
      ) : (
        <bdi key={at}>{piece.text}</bdi>
      ),
    )}
  </p>
);

/** Which gaps are open, each with the way to its box. */
function OpenGaps({ id, message, words, language, live }: Shown) {
  const { open, gaps } = message;
  return (
    <div class="gaps">
      <p role={live ? 'status' : undefined}>
        {gaps && (
          <TranslationSafeText
            text={open.length > 0 ? fill(plural(words.open, open.length, language), { n: open.length }) : words.filled}
          />
        )}
      </p>
      {open.length > 0 && (
        <ul role="list">
          {open.map(({ name, box }) => (
            <li key={box}>
              <BoxLink activity={id} name={box} text={name} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const lengthOf = ({ view, message, words, language }: Shown): string => {
  const [forms, n] =
    view.measure === 'speaking' ? [words.aloud, secondsAloud(message.words)] : [words.length, message.words];
  return fill(plural(forms, n, language), { n });
};

function Written(parts: Shown) {
  const { view, message, words, exports, speech, live } = parts;
  const names = message.open.map(({ name }) => `[${name}]`);
  // An embed leaves drafts and files to the full site, and has no words for them.
  const mail = view.mail && exports.mail;
  const draft = mail && live ? mailto(message.subjectText, message.text) : undefined;
  const tooLong = draft !== undefined && draft.length > MAIL_LIMIT;
  // A text with an open gap goes nowhere without a word about it.
  const about = (sentence: string, otherwise: string): string =>
    names.length > 0 ? fill(sentence, { gaps: speech.list(names) }) : otherwise;
  return (
    <>
      <div class="letter">
        {message.subject.length > 0 && (
          <div class="subject">{paragraph(message.subject, 0, words.subject, words.gap)}</div>
        )}
        {message.paragraphs.map((pieces, index) => paragraph(pieces, index, '', words.gap))}
      </div>
      <OpenGaps {...parts} />
      <p class="small soft">
        {message.oneTone && <span key="tone">{words.oneTone} </span>}
        <TranslationSafeText text={lengthOf(parts)} /> <span>{words.advice}</span>
      </p>
      <Exports ready={live}>
        <CopyButton text={message.text} words={{ ...exports, copied: about(words.copiedOpen, exports.copied) }} main />
        {mail && (
          <MailLink
            address={draft}
            label={mail}
            said={about(words.draftOpen, '')}
            tooLong={tooLong ? words.tooLong : ''}
          />
        )}
      </Exports>
      {mail && !tooLong && <p class="small soft no-print">{words.mail}</p>}
    </>
  );
}

/** A text to send or to say: what it says so far, what is still open in it, and how to take it along. */
function MessageResult(parts: Parts) {
  const { view, worksheet, answers, speech, heading, words } = parts;
  const message = messageOf(view, worksheet, answers, speech);
  return (
    <div class="flow">
      <PartHeading level={heading}>{view.title}</PartHeading>
      {message ? (
        <Written key="written" {...parts} message={message} />
      ) : (
        <div class="letter" key="choose">
          <p class="soft">{words.choose}</p>
        </div>
      )}
    </div>
  );
}

/** The view as a script carries it. */
export const message: ViewPart<MessageView> = { Result: MessageResult, shown: shownFields };
