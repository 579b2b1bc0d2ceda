import { BAND, drawFunnel } from './drawing.ts';
import { fill, plural } from '../../domain/template/template.ts';
import { funnelFaults, funnelOf } from './result-funnel.ts';
import type { FunnelView } from './schema.ts';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';
import { chanceIn, endIn, nounIn, rateIn, type FunnelTexts } from './result-texts.ts';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';

type Parts = FunnelTexts & {
  readonly id: string;
  /** Level of the activity's own heading. */
  readonly heading: 1 | 2;
  /** True once the sheet was opened: only then are changes announced, or every page load would be. */
  readonly live: boolean;
};

/** The search as a picture, with its words beside it: the drawing stretches, the words do not. */
function Drawing({ id, view, result, words, language }: Parts) {
  const { counts, flow } = result.funnel;
  const stages = drawFunnel(result.funnel);
  const fade = `${id}-fade`;
  const last = counts.filter(({ count }) => count.state === 'ok').at(-1)?.field;
  return (
    <figure class="flow">
      <figcaption class="label">{words.title}</figcaption>
      <div class="sankey">
        <svg
          viewBox={`0 0 100 ${BAND * stages.length}`}
          width="100"
          height={BAND * stages.length}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {stages.some(({ away }) => away) && (
            <defs key="fade">
              <linearGradient id={fade} x1="0" x2="0" y1="0" y2="1">
                <stop stop-color="currentColor" stop-opacity=".45" />
                <stop offset="1" stop-color="currentColor" stop-opacity="0" />
              </linearGradient>
            </defs>
          )}
          {stages.map(({ field, bar, on, away }, index) => (
            <g key={field}>
              <path class="bed" d={`M0 ${index * BAND + 4}H100`} vector-effect="non-scaling-stroke" />
              {away && <path d={away} fill={`url(#${fade})`} />}
              {on && <path class="on" d={on} />}
              {bar && <path d={bar} />}
            </g>
          ))}
        </svg>
        <ol role="list">
          {view.steps.map(({ field, noun, stopped = '' }, index) => {
            const count = counts[index]?.count;
            const number = count?.state === 'ok' ? count.value : null;
            const passage = flow.find(({ from }) => from === field);
            const below = passage?.stopped
              ? fill(passage.next ? stopped : words.between, { n: passage.stopped })
              : field === last
                ? words.soFar
                : '';
            return (
              <li key={field}>
                <TranslationSafeText as="b" text={number === null ? '–' : String(number)} />{' '}
                <TranslationSafeText text={plural(noun, number ?? 2, language)} />
                <TranslationSafeText as="small" text={below} />
              </li>
            );
          })}
        </ol>
      </div>
    </figure>
  );
}

/** What the counts say: the narrowest step, or plainly that they are too few. One element a state, keyed. */
function Finding(parts: Parts) {
  const { view, words, live } = parts;
  const { state, narrowest, flow } = parts.result.funnel;
  const role = live ? 'status' : undefined;
  const plain = { empty: words.empty, conflict: words.conflicting, 'too-few': words.tooFew, ready: words.allGoOn }[
    state
  ];
  const passage = narrowest && flow.find(({ from }) => from === narrowest.from);
  const names = narrowest && { from: nounIn(parts, narrowest.from), to: nounIn(parts, narrowest.to) };
  const lead = names ? fill(words.narrowest, names) : state === 'too-few' ? words.tooFewLead : '';
  const look = narrowest && view.steps.find(({ field }) => field === narrowest.from)?.look;
  return (
    <>
      <p role={role}>
        <TranslationSafeText as="strong" text={lead} />
      </p>
      {!passage && (
        <p key="plain">
          <TranslationSafeText text={plain} />
        </p>
      )}
      {passage && (
        <p key="rate">
          <TranslationSafeText
            text={`${rateIn(passage, parts)} ${narrowest.sure === 'only' ? '' : words.sure[narrowest.sure]}`}
          />
        </p>
      )}
      {passage && (narrowest.advise || !passage.next) && (
        <p key="look">
          <TranslationSafeText text={narrowest.advise ? `${words.where} ${look ?? ''}` : words.gap} />
        </p>
      )}
    </>
  );
}

/** The same content as the drawing, as a table with the interval of every rate. */
function Table(parts: Parts) {
  const { result, words } = parts;
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
          {result.funnel.flow.map(({ from, to, started, went, interval, tell }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">
                {nounIn(parts, from)} <span class="onward">→</span> {nounIn(parts, to)}
              </th>
              <TranslationSafeText as="td" text={fill(words.table.wentOf, { went, started })} />
              <TranslationSafeText
                as="td"
                text={
                  tell
                    ? fill(words.table.fitsOf, {
                        from: endIn(interval.low, words),
                        to: endIn(interval.high, words),
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

/** The funnel with what it can and cannot say, and the field for the reader's own guess. */
function FunnelResult({ worksheet, view, answers, control, ...shown }: ViewProps<FunnelView>) {
  const { words, language, heading, live } = shown;
  const result = funnelOf(worksheet, view, answers, words);
  const parts: Parts = { ...shown, view, result };
  return (
    <>
      <Drawing {...parts} />
      <div class="flow">
        <PartHeading level={heading}>{words.says}</PartHeading>
        <div class="finding">
          <Finding {...parts} />
        </div>
        {/* Heads above nothing help nobody: the table comes with the first step that has both its numbers. */}
        {result.funnel.flow.length > 0 && <Table key="table" {...parts} />}
        <PartHeading level={heading}>{words.chance.title}</PartHeading>
        <div class="guess">{control(view.chance.guess)}</div>
        <p role={live ? 'status' : undefined}>
          <TranslationSafeText text={chanceIn(result.chance, words.chance, language)} />
        </p>
        <p class="small soft">{words.chance.meaning}</p>
      </div>
    </>
  );
}

/** The view as a script carries it. */
export const funnel: ViewPart<FunnelView> = { Result: FunnelResult, faults: funnelFaults };
