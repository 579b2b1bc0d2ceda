import { columnsOf, tallyOf } from '../domain/self-check/compare.ts';
import type { Scored } from '../domain/self-check/score.ts';
import type { Answers } from '../domain/saved/record.ts';
import { fill } from '../domain/template/template.ts';
import { dayOf } from './day.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';
import type { ResultParts } from './self-check-parts.ts';
import { Step } from './self-check-step.tsx';

/** A stone for each scale in turn, so that scales differ by shape as well. Each fits a box of 32 by 20. */
const STONES = [
  'M2 11c0-4 9-6 16-6s13 2 12 6-8 5-14 5S2 15 2 11z',
  'M3 12c0-5 7-8 14-8s12 2 12 7-7 6-12 6S3 17 3 12z',
  'M2 13c1-4 9-5 14-7s13-2 14 2-5 6-12 7-17 3-16-2z',
  'M6 11c-1-5 4-9 10-9s10 4 10 8-4 8-10 8-9-3-10-7z',
  'M8 10c0-4 3-8 8-8s8 3 8 8-3 8-8 8-8-4-8-8z',
];

/** As many stones as statements. All of a scale are the same size, wherever they lie. */
const Stones = ({ count, shape, class: name }: { count: number; shape: string | undefined; class: string }) => (
  <span class={name}>
    {Array.from({ length: count }, (_, index) => (
      <svg key={index} viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
        <path d={shape} />
      </svg>
    ))}
  </span>
);

/** What was answered, as words: "2 × not yet and 1 × once"; nothing when nothing was. */
function tallied({ check, words, speech }: ResultParts, { scale }: Scored, answers: Answers): string {
  const columns = columnsOf(check);
  const items = tallyOf(check, scale, answers).flatMap((n, index) =>
    n > 0 ? fill(words.picture.times, { n, answer: columns[index]?.text ?? '' }) : [],
  );
  return speech.list(items);
}

/**
 * How many statements got which answer: a stone for each, under its answer. No score: nothing grows, and no place is
 * the right one. Earlier answers are hollow stones. Every row has its words, so the drawing is left out when read aloud.
 */
export function Picture(parts: ResultParts) {
  const { check, scored, answers, before, words, language, live, links } = parts;
  const { picture } = words;
  const columns = columnsOf(check);
  const day = before ? dayOf(before.at, language) || words.past.earlier : '';
  return (
    <figure class="flow">
      <figcaption>
        <b class="label">{picture.title}</b> <small>{picture.note}</small>
      </figcaption>
      <div class="heads cells" aria-hidden="true">
        {columns.flatMap(({ id, text }) => [<span key={id}>{text}</span>, ' '])}
      </div>
      <ul role="list" class="marks">
        {scored.map((one, row) => {
          const { scale, band } = one;
          const shape = STONES[row % STONES.length];
          const [now, then] = [tallied(parts, one, answers), before ? tallied(parts, one, before.answers) : ''];
          const [full, hollow] = [tallyOf(check, scale, answers), before && tallyOf(check, scale, before.answers)];
          const said = now === '' ? picture.none : band ? picture.told : picture.few;
          return (
            <li key={scale.id} data-theme={scale.id}>
              <strong>{scale.title}</strong>
              <div class="cells" aria-hidden="true">
                {columns.map(({ id }, index) => (
                  <span key={id}>
                    <Stones class="stones" count={full[index] ?? 0} shape={shape} />
                    {hollow && <Stones class="stones then" count={hollow[index] ?? 0} shape={shape} />}
                  </span>
                ))}
              </div>
              <p class="small">
                {/* Before script nobody knows what is ticked: a line is left free for it. */}
                <TranslationSafeText text={live ? fill(said, { answers: now, band: band?.title ?? '' }) : '\u00a0'} />
              </p>
              {then && (
                <p class="small soft" key="then">
                  <TranslationSafeText text={fill(picture.before, { day, answers: then })} />
                </p>
              )}
              {band && (
                <p class="small" key="next">
                  {words.next} <Step next={band.next} links={links} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {before && (
        <p class="small soft keys" aria-hidden="true">
          <Stones class="stones" count={1} shape={STONES[0]} /> {picture.now}{' '}
          <Stones class="stones then" count={1} shape={STONES[0]} /> <TranslationSafeText text={day} />
        </p>
      )}
    </figure>
  );
}
