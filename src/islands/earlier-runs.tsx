import { fill } from '../domain/template/template.ts';
import { answeredIn, questionsOf } from '../domain/worksheet/answered.ts';
import { dayOf } from './day.ts';
import type { RunsProps } from './runs-props.ts';
import { formattersFor } from './formatters.ts';

/** The earlier runs of a sheet to read, the last one first. Loaded when the reader opens the fold they lie in. */
export function EarlierRuns({ activity, state, words, tasks = null, now }: RunsProps) {
  const { runs } = words.worksheet;
  const questions = questionsOf(activity);
  const speech = formattersFor(words.language, tasks, now());
  return [...state.past].reverse().map((run) => (
    <section class="run" key={run.id}>
      <p class="small soft">{fill(runs?.of ?? '', { day: dayOf(run.at, words.language) })}</p>
      <dl>
        {answeredIn(questions, run.answers, speech).map(({ id, label, answer }) => (
          <div key={id}>
            <dt>{label ?? runs?.gone}</dt>
            <dd key={answer} dir="auto">
              {answer}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
