import { useState } from 'preact/hooks';
import { fill, plural } from '../domain/template/template.ts';
import { answeredIn, questionsOf } from '../domain/worksheet/answered.ts';
import type { Activity } from '../schema/activity.ts';
import type { Tasks } from '../schema/tasks.ts';
import type { SheetState } from '../stores/sheet.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { dayOf } from './day.ts';
import { Live } from './live.tsx';
import { speechIn } from './speech.ts';

/** What the part of a sheet about its runs is given. */
export type RunsProps = {
  readonly activity: Activity;
  /** The words of the button. */
  readonly label: string;
  readonly state: SheetState;
  /** True when something stands in the present run. */
  readonly started: boolean;
  /** Begins a new run; false when that could not be done. */
  readonly again: () => boolean;
  readonly words: WidgetWording;
  /** The table of everyday tasks, where the sheet asks for tasks. */
  readonly tasks?: Tasks | null;
};

/** The button that begins a new run, and the earlier runs to read. */
export function Runs({ activity, label, state, started, again, words, tasks = null }: RunsProps) {
  const { runs } = words.worksheet;
  const [said, setSaid] = useState('');
  // A page with such a sheet carries the words: see components/words-for.ts.
  if (!runs) return null;
  const questions = questionsOf(activity);
  const speech = speechIn(words.language, tasks);
  const earlier = [...state.past].reverse();
  return (
    <div class="runs flow no-print">
      <p class="needs-script">
        <button
          class="btn quiet"
          type="button"
          disabled={state.open && !started}
          onClick={() => setSaid(again() ? runs.begun : runs.not)}
        >
          {label}
        </button>
      </p>
      <p class="small" role={state.open ? 'status' : undefined}>
        <Live text={said} />
      </p>
      {earlier.length > 0 && (
        <details class="more">
          <summary>
            <Live text={fill(plural(runs.earlier, earlier.length, words.language), { n: earlier.length })} />
          </summary>
          {earlier.map((run) => (
            <section class="run" key={run.id}>
              <p class="small soft">{fill(runs.of, { day: dayOf(run.at, words.language) })}</p>
              <dl>
                {answeredIn(questions, run.answers, speech).map(({ id, label: asked, answer }) => (
                  <div key={id}>
                    <dt>{asked ?? runs.gone}</dt>
                    <dd key={answer}>{answer}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </details>
      )}
    </div>
  );
}
