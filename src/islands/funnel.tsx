import type { ComponentChildren } from 'preact';
import { BAND, drawFunnel } from '../domain/numbers/drawing.ts';
import { plainFraction } from '../domain/numbers/fraction.ts';
import type { Passage } from '../domain/numbers/funnel.ts';
import { fill, plural } from '../domain/template/template.ts';
import type { FunnelView } from '../schema/view.ts';
import type { FunnelWording } from '../wording/wording.ts';
import type { FunnelShown } from './funnel-of.ts';
import { Live } from './live.tsx';

type Parts = {
  readonly id: string;
  readonly view: FunnelView;
  readonly result: FunnelShown;
  readonly words: FunnelWording;
  readonly language: string;
  /** True once the sheet was opened: only then are changes announced, or every page load would be. */
  readonly live: boolean;
};

const shareIn = (share: number, words: FunnelWording): string => {
  const fraction = plainFraction(share);
  return fill(words.share[fraction.kind], { ...fraction });
};

/** A share that is only near to its fraction says so; "none" and "all of them" are exact. */
const aboutIn = (share: number, words: FunnelWording): string =>
  plainFraction(share).kind === 'in' ? fill(words.about, { share: shareIn(share, words) }) : shareIn(share, words);

const stepOf = (view: FunnelView, field: string) => view.steps.find((step) => step.field === field);

/** One rate with the shares that would fit it, in words. */
const rateIn = ({ from, started, went, interval }: Passage, { view, words, language }: Parts): string =>
  fill(words.rate, {
    started,
    went,
    from: plural(stepOf(view, from)?.noun ?? { other: from }, started, language),
    about: aboutIn(went / started, words),
    low: shareIn(interval.low, words),
    high: shareIn(interval.high, words),
  });

/** The search as a picture, with its words beside it: the drawing stretches, the words do not. */
function Drawing({ id, view, result, words, language }: Parts) {
  const { counts, flow } = result.funnel;
  const stages = drawFunnel(result.funnel);
  const fade = `${id}-fade`;
  return (
    <figure class="flow">
      <figcaption class="label">{words.title}</figcaption>
      <div class="sankey">
        <svg
          viewBox={`0 0 100 ${BAND * stages.length}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <defs>
            <linearGradient id={fade} x1="0" x2="0" y1="0" y2="1">
              <stop stop-color="currentColor" stop-opacity=".45" />
              <stop offset="1" stop-color="currentColor" stop-opacity="0" />
            </linearGradient>
          </defs>
          {stages.map(({ field, bar, on, away }) => (
            <g key={field}>
              <path class="bed" d={`M0 ${bar.y}H100`} vector-effect="non-scaling-stroke" />
              {away && <path d={away} fill={`url(#${fade})`} />}
              {on > 0 && <path class="on" d={`M0 ${bar.y + 18}H${on}V${bar.y + BAND}H0z`} />}
              {bar.width > 0 && <path d={`M0 ${bar.y}H${bar.width}V${bar.y + 18}H0z`} />}
            </g>
          ))}
        </svg>
        <ol role="list">
          {counts.map(({ field, count }, index) => {
            const step = view.steps[index];
            const number = count.state === 'ok' ? count.value : null;
            const passage = flow.find(({ from }) => from === field);
            const below = passage?.stopped
              ? fill(step?.stopped ?? '', { n: passage.stopped })
              : number !== null && index === counts.length - 1
                ? words.soFar
                : '';
            return (
              <li key={field}>
                <Live as="b" text={number === null ? '–' : String(number)} />{' '}
                <Live text={plural(step?.noun ?? { other: field }, number ?? 2, language)} />
                <Live as="small" text={below} />
              </li>
            );
          })}
        </ol>
      </div>
    </figure>
  );
}

/** What the counts say: the step with most room, or plainly that they are too few. */
function Finding(parts: Parts) {
  const { view, words } = parts;
  const { state, most, flow } = parts.result.funnel;
  if (state === 'empty') return <p class="soft">{words.empty}</p>;
  if (state === 'too-few') {
    return (
      <p>
        <strong>{words.tooFewLead}</strong> <span>{words.tooFew}</span>
      </p>
    );
  }
  const step = most && stepOf(view, most.from);
  const passage = most && flow.find(({ from }) => from === most.from);
  if (!step || !passage) return <p>{words.allGoOn}</p>;
  return (
    <>
      <p key={step.field}>
        <strong>{step.room}</strong> <Live text={rateIn(passage, parts)} /> <Live text={words.sure[most.sure]} />
      </p>
      <p key={`${step.field}-look`}>{step.look}</p>
    </>
  );
}

const chanceIn = (result: FunnelShown['chance'], words: FunnelWording['chance'], language: string): string => {
  if (result.state === 'need-tries') return words.needTries;
  if (result.state !== 'ready') return words.needGuess;
  const { tries, wins, guess, chance } = result;
  if (guess === 1 && wins < tries) return words.certain;
  const n = Math.round(chance * 100);
  const often = n < 1 ? words.rarely : n > 99 ? words.nearlyAlways : fill(words.times, { n });
  return fill(wins === 0 ? plural(words.noWin, tries, language) : words.someWins, { tries, wins, often });
};

/** The same content as the drawing, as a table with the interval of every rate. */
function Table({ view, result, words, language }: Parts) {
  const { flow } = result.funnel;
  const name = (field: string) => plural(stepOf(view, field)?.noun ?? { other: field }, 2, language);
  return (
    <details class="more">
      <summary>{words.table.summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.table.step}</th>
            <th scope="col">{words.table.went}</th>
            <th scope="col">{words.table.fits}</th>
          </tr>
        </thead>
        <tbody>
          {flow.map(({ from, to, started, went, interval, tell }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">{`${name(from)} → ${name(to)}`}</th>
              <Live as="td" text={fill(words.table.wentOf, { went, started })} />
              <Live
                as="td"
                text={
                  tell
                    ? fill(words.table.fitsOf, {
                        from: shareIn(interval.low, words),
                        to: shareIn(interval.high, words),
                        low: Math.round(interval.low * 100),
                        high: Math.round(interval.high * 100),
                      })
                    : words.table.tooFew
                }
              />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">{words.method}</p>
    </details>
  );
}

/** The funnel with what it can and cannot say. `children` is the field for the reader's own guess. */
export function FunnelResult({ children, ...parts }: Parts & { children: ComponentChildren }) {
  const { words, result, language, live } = parts;
  return (
    <>
      <Drawing {...parts} />
      <div class="flow">
        <h3>{words.says}</h3>
        <div class="flow" role={live ? 'status' : undefined}>
          <Finding {...parts} />
        </div>
        <Table {...parts} />
        <h3>{words.chance.title}</h3>
        {children}
        <p role={live ? 'status' : undefined}>
          <Live text={chanceIn(result.chance, words.chance, language)} />
        </p>
        <p class="small soft">{words.chance.meaning}</p>
      </div>
    </>
  );
}
