import { useRef } from 'preact/hooks';
import { DRAWN, drawTrend } from './drawing.ts';
import { trendOf, type Trend } from './trend.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { TrendView } from './schema.ts';
import { Exports } from '../../islands/exports.tsx';
import { PartHeading } from '../../islands/heading.tsx';
import { SaveButton } from '../../islands/save-button.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

/** The steps in words, the runs by their numbers, and a line between. The table below says the same, in words. */
function Drawing({ steps, points }: Trend) {
  const shown = points.slice(-DRAWN);
  const { width, height, line, dots, rows } = drawTrend(shown, steps.length);
  return (
    <div class="trend" aria-hidden="true">
      <ol role="list">
        {[...steps].reverse().map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <svg viewBox={`0 0 ${width} ${height}`} width="200" height="100" preserveAspectRatio="none">
        <path class="rows" d={rows} vector-effect="non-scaling-stroke" />
        <path class="line" d={line} vector-effect="non-scaling-stroke" />
        <path class="dots" d={dots} vector-effect="non-scaling-stroke" />
      </svg>
      <ol role="list">
        {shown.map(({ number }) => (
          <li key={number}>{number}</li>
        ))}
      </ol>
    </div>
  );
}

function Table({ points, words }: Pick<Trend, 'points'> & Pick<ViewProps<TrendView>, 'words'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.answer}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ number, name, said }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <TranslationSafeText as="td" dir="auto" text={name || words.unnamed} />
            <TranslationSafeText as="td" text={said} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One rating over several runs. With too few of them it says how many there are, and draws nothing. */
function TrendResult(props: ViewProps<TrendView>) {
  const { view, worksheet, answers, past, words, exports, heading, language, speech, live } = props;
  const box = useRef<HTMLDivElement>(null);
  const trend = trendOf(view, worksheet, [...past.map((run) => run.answers), answers], speech);
  const n = trend.points.length;
  const said = trend.enough
    ? `${fill(plural(words.shown, n, language), { n })}${n > DRAWN ? ` ${fill(words.last, { n: DRAWN })}` : ''}`
    : fill(view.empty, { n, of: view.minRuns });
  return (
    <div class="flow" ref={box}>
      <PartHeading level={heading}>{view.title}</PartHeading>
      <p role={live ? 'status' : undefined}>
        <TranslationSafeText text={said} />
      </p>
      {trend.enough && <Drawing key="drawing" {...trend} />}
      {trend.enough && <Table key="table" points={trend.points} words={words} />}
      <p class="small soft" key="note">
        {view.note}
      </p>
      {trend.enough && exports.svg !== '' && (
        <Exports key="exports" ready={live}>
          <SaveButton
            name="trend.svg"
            type="image/svg+xml"
            content={async () => {
              const { drawingFile } = await import('../../islands/drawing-file.ts');
              const drawing = box.current?.querySelector('svg');
              return drawing ? drawingFile(drawing, view.title) : '';
            }}
            label={exports.svg}
            words={exports}
          />
        </Exports>
      )}
    </div>
  );
}

/** The view as a script carries it. */
export const trend: ViewPart<TrendView> = { Result: TrendResult };
