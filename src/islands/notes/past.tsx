import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sideBySide } from '../../domain/notes/side-by-side.ts';
import type { Run } from '../../domain/saved/record.ts';
import { fill } from '../../domain/template/template.ts';
import { answeredIn } from '../../domain/worksheet/answered.ts';
import type { Speech } from '../../domain/worksheet/said.ts';
import type { Field } from '../../schema/field.ts';
import type { Records } from '../../stores/records.ts';
import type { SheetState } from '../../stores/sheet.ts';
import type { PastWording } from '../../wording/notes/past.ts';
import { dayOf } from '../day.ts';
import { SideBySide } from './side-by-side.tsx';

/** What is needed to show the earlier runs of an entry. */
export type PastGiven = Pick<Records, 'removeRun' | 'putRunBack'> & {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly state: SheetState;
  readonly speech: Speech;
  readonly language: string;
  readonly gone: string;
};

/** The earlier runs of an entry beside the present one, the newest first; each can be removed, and put back. */
export function Past({ id, fields, state, speech, language, gone, words, ...runs }: PastGiven & { words: PastWording }) {
  const [removed, setRemoved] = useState<Run | null>(null);
  const [said, setSaid] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the focus goes to what is said about it.
  useLayoutEffect(() => {
    if (said !== '') line.current?.focus();
  }, [said]);
  const now = answeredIn(fields, state.answers, speech);
  const remove = (run: Run): void => {
    const done = runs.removeRun(id, run.id);
    if (done) setRemoved(run);
    setSaid(done ? words.removed : words.notRemoved);
  };
  const undo = (): void => {
    const done = removed !== null && runs.putRunBack(id, removed);
    if (done) setRemoved(null);
    setSaid(done ? words.undone : words.notUndone);
  };
  return (
    <div class="flow past">
      <p class="small" role="status" tabIndex={-1} ref={line}>
        <span key={said}>{said}</span>
      </p>
      {removed && (
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
