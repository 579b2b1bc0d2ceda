import { statementsOf } from '../domain/self-check/compare.ts';
import { turnOf, type Scored } from '../domain/self-check/score.ts';
import { fill } from '../domain/template/template.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';
import { tenthsIn, type ResultParts } from './self-check-parts.ts';

/** One scale with the numbers that the reader's answers count. */
function numbersIn(
  { scale: { title }, values, tenths, band }: Scored,
  { words, language, speech }: ResultParts,
): string {
  const { sums } = words;
  const said = values.length === 0 ? sums.none : band ? sums.told : sums.few;
  return fill(said, {
    title,
    values: speech.list(values.map(String)),
    mean: tenthsIn(language, tenths ?? 0),
    band: band?.title ?? '',
    from: tenthsIn(language, (band?.min ?? 0) * 10),
    to: tenthsIn(language, (band?.max ?? 0) * 10),
  });
}

/** How it is added up, with the reader's own numbers: nothing about the result has to be believed. */
export function Sums(parts: ResultParts) {
  const { check, scored, live } = parts;
  const { sums } = parts.words;
  const turned = statementsOf(check).filter(({ reversed }) => reversed);
  return (
    <details class="more sums">
      <summary>{sums.summary}</summary>
      {check.method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {turned.length > 0 && (
        <p>{fill(sums.turned, { turn: turnOf(check), statements: turned.map(({ text }) => text).join(' ') })}</p>
      )}
      {live && <p key="own">{sums.own}</p>}
      {live && (
        <ul key="numbers">
          {scored.map((one) => (
            <li key={one.scale.id}>
              <TranslationSafeText text={numbersIn(one, parts)} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
