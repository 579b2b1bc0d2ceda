import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  pick,
  pickAnswer,
  sectionsOf,
  type HandOffSection,
  type Offered,
  type Picks,
} from '../../domain/notes/hand-off.ts';
import { fill } from '../../domain/template/template.ts';
import { asMarkdown, asText } from '../../files/notes-text.ts';
import type { HandOffWording } from '../../wording/notes/hand-off.ts';
import { dayOf } from '../day.ts';
import { saveFile } from '../save-button.tsx';
import { fileDay } from './file-day.ts';

/** What is needed to make a sheet to hand over. */
export type HandOffGiven = {
  readonly offered: readonly (Offered & { readonly askTwice: boolean })[];
  /** The label of a question that is no longer asked. */
  readonly gone: string;
  readonly language: string;
  readonly now: () => Date;
};

type Words = { readonly words: HandOffWording };

/** Lines for the reader's own questions. */
const LINES = [1, 2, 3];

/** Asks once more, for what was written for the reader alone; the focus goes to the question. */
function AskTwice({ title, answer, words }: Words & { title: string; answer: (yes: boolean) => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), []);
  return (
    <div class="ask-twice">
      <p tabIndex={-1} ref={line}>
        {fill(words.askTwice, { title })}
      </p>
      <p class="row small">
        <button class="btn quiet" type="button" onClick={() => answer(true)}>
          {words.askYes}
        </button>
        <button class="btn quiet" type="button" onClick={() => answer(false)}>
          {words.askNo}
        </button>
      </p>
    </div>
  );
}

type PaperProps = Words & {
  readonly sections: readonly HandOffSection[];
  readonly asks: readonly string[];
  readonly date: string;
};

/** The sheet as it will be printed: while it stands on the page, nothing else goes to the printer. */
function Sheet({ sections, asks, date, words }: PaperProps) {
  return (
    <div class="hand-off-paper" data-paper>
      <p class="paper-head">
        <b>{words.sheetTitle}</b>
        <span>{date}</span>
      </p>
      {sections.map(({ title, of, answers }, at) => (
        <section key={`${String(at)} ${title}`}>
          <h4>{title}</h4>
          {of !== undefined && <p class="small">{of}</p>}
          <dl>
            {answers.map(({ label, answer }, place) => (
              <div key={`${String(place)} ${answer}`}>
                <dt>{label}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {asks.length > 0 && (
        <section>
          <h4>{words.sheetAsk}</h4>
          <ul>
            {asks.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Makes a sheet to hand over. What is ticked and asked is held by this part of the page alone. */
export function HandOff({ offered, gone, language, now, words }: HandOffGiven & Words) {
  const [picks, setPicks] = useState<Picks>({});
  const [asking, setAsking] = useState<string | null>(null);
  const [asks, setAsks] = useState<readonly string[]>(LINES.map(() => ''));
  const boxes = useRef<HTMLFieldSetElement>(null);

  const tick = (id: string, askTwice: boolean, on: boolean): void => {
    const wait = on && askTwice;
    setAsking(wait ? id : null);
    if (!wait) setPicks(pick(picks, id, on));
  };
  const answer = (id: string, yes: boolean): void => {
    setAsking(null);
    setPicks(pick(picks, id, yes));
    boxes.current?.querySelector<HTMLElement>(`[data-offer="${id}"] input`)?.focus();
  };
  const sections = sectionsOf(
    offered.map((one) => ({ ...one, of: one.of === '' ? '' : fill(words.of, { lesson: one.of }) })),
    picks,
    gone,
  );
  const asked = asks.map((line) => line.trim()).filter((line) => line !== '');
  const date = dayOf(now().toISOString(), language);
  const sheet = { title: words.sheetTitle, date, sections, ask: asked, askTitle: words.sheetAsk };
  const name = `cairn-sheet-${fileDay(now())}`;
  const empty = sections.length === 0 && asked.length === 0;
  return (
    <section class="panel hand-off" aria-labelledby="hand-off-title">
      <h2 id="hand-off-title">{words.title}</h2>
      <p class="text">{words.explain}</p>
      <div class="two">
        <div class="flow">
          <fieldset ref={boxes}>
            <legend>{words.choose}</legend>
            {offered.map(({ id, title, of, askTwice, answers }) => (
              <div key={id} data-offer={id}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={id in picks || asking === id}
                    onChange={({ currentTarget }) => tick(id, askTwice, currentTarget.checked)}
                  />
                  <span>
                    {title} {of !== '' && <span class="small soft">{fill(words.of, { lesson: of })}</span>}
                  </span>
                </label>
                {asking === id && <AskTwice title={title} words={words} answer={(yes) => answer(id, yes)} />}
                {id in picks && answers.length > 1 && (
                  <details class="more">
                    <summary>
                      {words.leaveOut}
                      <span class="vh">: {title}</span>
                    </summary>
                    <div>
                      {answers.map((one) => (
                        <label key={one.id} class="tick small">
                          <input
                            type="checkbox"
                            checked={!picks[id]?.includes(one.id)}
                            onChange={({ currentTarget }) =>
                              setPicks(pickAnswer(picks, id, one.id, currentTarget.checked))
                            }
                          />
                          <span>{one.label ?? gone}</span>
                        </label>
                      ))}
                    </div>
                  </details>
                )}
              </div>
            ))}
          </fieldset>
          <fieldset class="flow">
            <legend>{words.ask}</legend>
            <p class="hint">{words.askHint}</p>
            {LINES.map((n, at) => (
              <label key={n} class="field small">
                {fill(words.askLine, { n })}
                <input
                  type="text"
                  dir="auto"
                  autocomplete="off"
                  value={asks[at] ?? ''}
                  onInput={({ currentTarget }) =>
                    setAsks(asks.map((line, place) => (place === at ? currentTarget.value : line)))
                  }
                />
              </label>
            ))}
          </fieldset>
        </div>
        <section class="flow" aria-labelledby="hand-off-preview">
          <h3 id="hand-off-preview">{words.preview}</h3>
          {empty ? (
            <p key="nothing">{words.nothing}</p>
          ) : (
            <>
              <p class="small soft">{words.previewText}</p>
              <Sheet sections={sections} asks={asked} date={date} words={words} />
              <p class="row small">
                <button class="btn" type="button" onClick={() => window.print()}>
                  {words.print}
                </button>
                <button
                  class="btn quiet"
                  type="button"
                  onClick={() => saveFile(`${name}.md`, 'text/markdown', asMarkdown(sheet))}
                >
                  {words.markdown}
                </button>
                <button
                  class="btn quiet"
                  type="button"
                  onClick={() => saveFile(`${name}.txt`, 'text/plain', asText(sheet))}
                >
                  {words.text}
                </button>
              </p>
            </>
          )}
        </section>
      </div>
    </section>
  );
}
