import { sideBySide } from '../domain/self-check/compare.ts';
import { dayOf } from './day.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';
import type { ResultParts } from './self-check-parts.ts';

/** The earlier and the newer answers to every statement, side by side. Nothing is made of the difference. */
export function SideBySide({ check, answers, before, words, language }: ResultParts) {
  if (!before) return null;
  const { past } = words;
  return (
    <>
      <p>{past.note}</p>
      <details class="more">
        <summary>{past.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{past.statement}</th>
              <th scope="col">
                <TranslationSafeText text={dayOf(before.at, language) || past.earlier} />
              </th>
              <th scope="col">{past.now}</th>
            </tr>
          </thead>
          <tbody>
            {sideBySide(check, before.answers, answers).map(({ id, text, before: then, now }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <TranslationSafeText as="td" text={then ?? past.nothing} />
                <TranslationSafeText as="td" text={now ?? past.nothing} />
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
