import { suggestion, type Suggestion } from '../domain/self-check/suggest.ts';
import { fill, plural } from '../domain/template/template.ts';
import type { Band } from '../schema/self-check.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';
import type { ResultParts } from './self-check-parts.ts';

/** What can be done: a link where it leads to a lesson that is there, else plain words. */
export function Step({ next: { text, lesson = '' }, links }: Pick<ResultParts, 'links'> & { next: Band['next'] }) {
  const href = links[lesson];
  if (href === undefined) return <TranslationSafeText text={text} />;
  return (
    <a key={text} href={href}>
      {text}
    </a>
  );
}

/** A check of one scale: the band and what can be done, or that the answers are too few. */
export function OneScale({ check, scored, words, language, live, links }: ResultParts) {
  const [one] = scored;
  if (!one) return null;
  const { band, scale } = one;
  const few = fill(plural(words.tooFew, scale.minAnswers, language), { least: scale.minAnswers, unsure: check.unsure });
  return (
    <div class="come" role={live ? 'status' : undefined}>
      <p>
        <TranslationSafeText text={band ? fill(words.band, { band: band.title }) : live ? few : words.script} />
      </p>
      {band && (
        <p>
          {words.next} <Step next={band.next} links={links} />
        </p>
      )}
    </div>
  );
}

/** Why this is suggested. */
function reasonFor(found: Suggestion, { words: { suggest }, speech }: ResultParts): string {
  switch (found.kind) {
    case 'first':
      return found.text;
    case 'none':
      return suggest.none;
    case 'lowest': {
      const names = found.equals.map(({ scale }) => scale.title);
      const sentence = names.length > 1 ? suggest.equal : found.all ? suggest.lowest : suggest.soFar;
      return fill(sentence, { scale: found.lowest.scale.title, scales: speech.list(names) });
    }
  }
}

/** Where to start, why, and every other place to start. Announced only when it changes. */
export function Suggested(parts: ResultParts) {
  const { check, scored, answers, words, live, links, titles } = parts;
  const found = suggestion(check, scored, answers);
  if (!found) return null;
  const { suggest } = words;
  const next = found.kind === 'lowest' ? found.lowest.band?.next : undefined;
  const lessons = found.kind === 'first' ? found.lessons : next?.lesson ? [next.lesson] : [];
  const starts = lessons.flatMap((lesson, index) => {
    const [href, title] = [links[lesson], titles[lesson]];
    // A step says in its own words where it leads; several lessons can only be told apart by number.
    if (href === undefined || (title === undefined && next)) return [];
    return { href, text: fill(title ? suggest.start : suggest.lesson, { title: title ?? '', n: index + 1 }) };
  });
  return (
    <div class="come">
      <p role={live ? 'status' : undefined}>
        <TranslationSafeText text={live ? reasonFor(found, parts) : words.script} />
      </p>
      {next && (
        <p key="next">
          {words.next} <Step next={next} links={starts.length > 0 ? {} : links} />
        </p>
      )}
      {starts.length > 0 && (
        <p class="row" key="starts">
          {starts.map(({ href, text }, index) => (
            <a key={text} class={index > 0 ? 'btn quiet' : 'btn'} href={href}>
              {text}
            </a>
          ))}
        </p>
      )}
      <details class="more" key="other">
        <summary>{suggest.other}</summary>
        <ul>
          {scored.map(({ scale: { id, title, bands }, band }) => {
            // A scale that nothing can be told about begins with the step of its lowest band.
            const step = (band ?? bands[0])?.next;
            return (
              <li key={id}>
                {title}: {step && <Step next={step} links={links} />}
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
