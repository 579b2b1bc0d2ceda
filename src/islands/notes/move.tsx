import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesEntry } from '../../domain/notes/entry.ts';
import type { SavedRecord } from '../../domain/saved/record.ts';
import { fill } from '../../domain/template/template.ts';
import { CODE_LIMIT, LINK_LIMIT } from '../../domain/saved/packet.ts';
import { shortPacket, type Closed } from '../../domain/saved/short-packet.ts';
import { packPacket } from '../../files/packet.ts';
import type { MoveWording } from '../../wording/notes/move.ts';
import { CopyButton } from '../exports.tsx';
import { TranslationSafeText } from '../translation-safe-text.tsx';
import { Qr } from '../qr.tsx';

/** What is needed to pack answers into a link. */
export type MoveGiven = {
  readonly entries: readonly NotesEntry[];
  readonly records: () => Readonly<Record<string, SavedRecord>>;
  /** The address of this page, without anything behind it. */
  readonly here: string;
  /** The activities whose answers fit into a short address; none of them while the questions are on their way. */
  readonly closed: Closed;
};

type Made = { readonly address: string; readonly only: string | null };

/** Packs the answers that are ticked into a link, and those of one short sheet into a code as well. */
export function Move({ entries, records, here, closed, words }: MoveGiven & { words: MoveWording }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [made, setMade] = useState<Made | 'none' | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (made !== null) (link.current ?? said.current)?.focus();
  }, [made]);
  const all = records();
  const known = entries.filter(({ id }) => Object.hasOwn(all, id));
  const ids = [...known.map(({ id }) => id), ...Object.keys(all).filter((id) => !known.some((one) => one.id === id))];
  const nameOf = (id: string): string => entries.find((one) => one.id === id)?.title ?? id;

  const tick = (next: readonly string[]): void => {
    setTicked(next);
    // A link that was made holds what was ticked then.
    setMade(null);
  };
  const make = (): void => {
    if (ticked.length === 0) {
      setMade('none');
      return;
    }
    const chosen = Object.fromEntries(Object.entries(records()).filter(([id]) => ticked.includes(id)));
    const only = ticked.length === 1 ? (ticked[0] ?? null) : null;
    const short = only === null ? null : shortPacket(only, chosen[only]?.run.answers ?? {}, closed);
    void Promise.resolve(short ?? packPacket(chosen)).then((packet) =>
      setMade({ address: `${here}#move=${packet}`, only }),
    );
  };
  return (
    <section class="panel flow" aria-labelledby="move-title">
      <h3 id="move-title">{words.title}</h3>
      {words.explain.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <fieldset>
        <legend>{words.choose}</legend>
        {ids.length > 1 && (
          <label class="tick">
            <input
              type="checkbox"
              checked={ids.every((id) => ticked.includes(id))}
              onChange={({ currentTarget }) => tick(currentTarget.checked ? ids : [])}
            />
            <b>{words.all}</b>
          </label>
        )}
        {ids.map((id) => {
          const lesson = entries.find((one) => one.id === id)?.lesson ?? '';
          return (
            <label key={id} class="tick" data-move={id}>
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={({ currentTarget }) =>
                  tick(currentTarget.checked ? [...ticked, id] : ticked.filter((one) => one !== id))
                }
              />
              <span>
                {nameOf(id)} {lesson !== '' && <span class="small soft">{fill(words.of, { lesson })}</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
      <p class="small">
        <button class="btn quiet" type="button" onClick={make}>
          {words.make}
        </button>
      </p>
      <div class="flow" tabIndex={-1} ref={said} role="status">
        {made === 'none' && <p>{words.none}</p>}
        {made && made !== 'none' && made.address.length > LINK_LIMIT && (
          <p>
            <TranslationSafeText text={fill(words.tooLong, { n: made.address.length, limit: LINK_LIMIT })} />
          </p>
        )}
      </div>
      {made && made !== 'none' && made.address.length <= LINK_LIMIT && (
        <>
          <label class="field">
            {words.link}
            <textarea class="link-text" ref={link} readOnly rows={4} value={made.address} />
          </label>
          <div class="row small">
            <CopyButton text={made.address} words={words} main />
          </div>
          {made.only !== null && made.address.length <= CODE_LIMIT ? (
            <>
              <p>{words.code}</p>
              <Qr address={made.address} label={fill(words.codeLabel, { title: nameOf(made.only) })} />
            </>
          ) : (
            <p class="small soft">{made.only === null ? words.codeOne : words.codeLong}</p>
          )}
        </>
      )}
    </section>
  );
}
