import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sideBySide } from '../../domain/notes/side-by-side.ts';
import type { Run } from '../../domain/saved/record.ts';
import { fill } from '../../domain/template/template.ts';
import { answeredIn } from '../../domain/worksheet/answered.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { Field } from '../../schema/field.ts';
import type { Records } from '../../stores/records.ts';
import type { SheetState } from '../../stores/sheet-state.ts';
import type { PastWording } from '../../wording/notes/past.ts';
import { dayOf } from '../day.ts';
import { SideBySide } from './side-by-side.tsx';

/** What is needed to show the earlier runs of an entry. */
export type PastGiven = Pick<Records, 'removeRun' | 'putRunBack'> & {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly state: SheetState;
  readonly speech: Formatters;
  readonly language: string;
  readonly gone: string;
};

/** The earlier runs of an entry beside the present one, the newest first; each can be removed, and put back. */
export function Past({
  id,
  fields,
  state,
  speech,
  language,
  gone,
  words,
  ...runs
}: PastGiven & { words: PastWording }) {
  const [removed, setRemoved] = useState<readonly Run[]>([]);
  // Numbered: the same can be said twice.
  const [said, setSaid] = useState({ n: 0, text: '' });
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the focus goes to what is said about it.
  useLayoutEffect(() => {
    if (said.n > 0) line.current?.focus();
  }, [said]);
  const say = (text: string): void => setSaid({ n: said.n + 1, text });
  const now = answeredIn(fields, state.answers, speech);
  const remove = (run: Run): void => {
    const done = runs.removeRun(id, run.id);
    if (done) setRemoved([...removed, run]);
    say(done ? words.removed : words.notRemoved);
  };
  /** Brings back the one that was removed last. */
  const undo = (): void => {
    const last = removed.at(-1);
    const done = last !== undefined && runs.putRunBack(id, last);
    if (done) setRemoved(removed.slice(0, -1));
    say(done ? words.undone : words.notUndone);
  };
  return (
    <div class="flow past">
      <p class="small" role="status" tabIndex={-1} ref={line}>
        <span key={said.n}>{said.text}</span>
      </p>
      {removed.length > 0 && (
        <p class="small">
          <button class="btn quiet" type="button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
      {[...state.past].reverse().map((run) => {
        const named = `past-${id}-${run.id}`;
        return (
          <section key={run.id} class="flow" aria-labelledby={named} data-run={run.id}>
            <h4 id={named}>{fill(words.of, { day: dayOf(run.at, language) })}</h4>
            <SideBySide
              rows={sideBySide(answeredIn(fields, run.answers, speech), now)}
              heads={[words.before, words.now]}
              nothing={words.nothing}
              gone={gone}
              named={named}
            />
            <p class="small">
              <button class="btn quiet" type="button" aria-describedby={named} onClick={() => remove(run)}>
                {words.remove}
              </button>
            </p>
          </section>
        );
      })}
    </div>
  );
}
