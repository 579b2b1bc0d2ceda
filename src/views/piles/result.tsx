import { pilesOf, type Pile } from './piles.ts';
import { drawRings, SIZE } from './rings.ts';
import type { Line } from './lines.ts';
import { writtenOf } from './written.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { PilesView } from './schema.ts';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

type Props = ViewProps<PilesView>;

/** The groups as rings. The lists beside it say the same, so it is hidden from those who listen. */
function Drawing({ piles, places, words }: { piles: readonly Pile[]; places: number; words: Props['words'] }) {
  const slots = piles.map(({ lines }) => lines.map(({ slot }) => slot));
  const { rings, dot, numbered } = drawRings(slots, places);
  // The numbers of the lists, which are counted on from group to group.
  const order = slots.flat();
  return (
    <figure>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
        {rings.map(({ radius }) => (
          <circle key={radius} cx={SIZE / 2} cy={SIZE / 2} r={radius} />
        ))}
        {rings.flatMap(({ dots }) =>
          dots.map(({ slot, x, y }) => {
            const number = order.indexOf(slot) + 1;
            return (
              <g key={`${slot} ${number}`}>
                <circle class="dot" cx={x} cy={y} r={dot} />
                {numbered && (
                  <text x={x} y={y} dy=".35em" font-size={Math.round(dot * 1.3)} text-anchor="middle">
                    {number}
                  </text>
                )}
              </g>
            );
          }),
        )}
      </svg>
      <figcaption class="small soft">{words.rings}</figcaption>
    </figure>
  );
}

const Lines = ({ lines, ask = false, from }: { lines: readonly Line[]; ask?: boolean; from?: number }) => {
  const items = lines.map((line) => (
    <li key={line.slot}>
      <TranslationSafeText text={line.text} />
      {ask && line.ask !== '' && <p class="small soft">{line.ask}</p>}
    </li>
  ));
  return from === undefined ? <ul>{items}</ul> : <ol start={from}>{items}</ol>;
};

/** When it was first written and last changed: what a record of events is asked for. */
function Stamps({ run, words: { stamps }, language }: Props) {
  // A page with such a view carries the words: see components/messages-for.ts.
  if (!stamps) return null;
  const { first, last } = run ? writtenOf(run) : { first: null, last: null };
  const said = (sentence: string, time: number | null): readonly string[] => {
    if (time === null) return [];
    const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(time);
    return [fill(sentence, { when })];
  };
  return (
    <p class="small soft">
      <TranslationSafeText text={[...said(stamps.first, first), ...said(stamps.last, last), stamps.clock].join(' ')} />
    </p>
  );
}

/** Lines in named groups. Groups in which nothing lies are not shown; what fits none stands under its own title. */
function PilesResult(props: Props) {
  const { worksheet, view, answers, heading, words, language, speech, live, links } = props;
  const { piles, rest, places } = pilesOf(view, worksheet, answers, speech);
  const Title = heading === 1 ? 'h3' : 'h4';
  const some = piles.some(({ lines }) => lines.length > 0);
  const group = ({ group: { id, title, say, note, more, ask }, lines }: Pile, index: number) => {
    if (lines.length === 0) return null;
    const before = piles.slice(0, index).reduce((sum, pile) => sum + pile.lines.length, 0);
    const address = more && links[more.lesson];
    return (
      <div key={id} class="pile">
        <Title class="label">{title}</Title>
        {say && (
          <p>
            <TranslationSafeText text={fill(plural(say, lines.length, language), { n: lines.length })} />
          </p>
        )}
        <Lines lines={lines} ask={ask} {...(view.drawing ? { from: before + 1 } : {})} />
        {note && <p>{note}</p>}
        {more && <p>{address === undefined ? more.text : <a href={address}>{more.text}</a>}</p>}
      </div>
    );
  };
  return (
    <div class="flow">
      <PartHeading level={heading}>{view.title}</PartHeading>
      {!some && rest.length === 0 && <p key="empty">{view.empty}</p>}
      <div class="piles" key="piles">
        {some && view.drawing && <Drawing key="drawing" piles={piles} places={places} words={words} />}
        <div class="flow" key="lists">
          {piles.map(group)}
          {rest.length > 0 && (
            <div key=" rest" class="pile">
              <Title class="label">{view.rest}</Title>
              <Lines lines={rest} />
            </div>
          )}
        </div>
      </div>
      {some && view.after && <p key="after">{view.after}</p>}
      {view.stamps && (some || rest.length > 0) && <Stamps key="stamps" {...props} />}
      {/* Only the group that changed is announced, not all of them, and not every letter of a line. */}
      <p class="vh" role={live ? 'status' : undefined} aria-atomic="false" key="status">
        {piles.map(({ group: { id, title }, lines }) => (
          <TranslationSafeText key={id} text={lines.length > 0 ? fill(words.count, { title, n: lines.length }) : ''} />
        ))}
      </p>
    </div>
  );
}

/** The view as a script carries it. */
export const piles: ViewPart<PilesView> = { Result: PilesResult };
