import { turnOf } from '../domain/self-check/score.ts';
import { statementsOf } from '../domain/self-check/compare.ts';
import { fill } from '../domain/template/template.ts';
import { Live } from './live.tsx';
import { tenthsIn, type ResultParts } from './self-check-parts.ts';

/** How it is added up, with the reader's own numbers: nothing about the result has to be believed. */
export function Sums({ check, scored, words, language, speech }: ResultParts) {
  const { sums } = words;
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
      <p>{sums.own}</p>
      <ul>
        {scored.map(({ scale: { id, title }, values, tenths, band }) => {
          const said = values.length === 0 ? sums.none : band ? sums.told : sums.few;
          const gaps = {
            title,
            values: speech.list(values.map(String)),
            mean: tenthsIn(language, tenths ?? 0),
            band: band?.title ?? '',
            from: tenthsIn(language, (band?.from ?? 0) * 10),
            to: tenthsIn(language, (band?.to ?? 0) * 10),
          };
          return (
            <li key={id}>
              <Live text={fill(said, gaps)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
