import { useState } from 'preact/hooks';
import { explainedCount } from '../domain/quiz/explained.ts';
import { fill } from '../domain/template/template.ts';
import type { QuizData } from '../domain/worksheet/client-activity.ts';
import { StaticMarkup } from './static-markup.tsx';
import { TranslationSafeText } from './translation-safe-text.tsx';
import { openedBy } from './opened-by.ts';
import { StatusLine } from './status-line.tsx';
import type { WidgetParts } from './widget-parts.ts';
import { useSheet } from './use-sheet.ts';

/**
 * A knowledge check. It answers before script and without it; script adds memory, the count, and a polite announcement of
 * the explanation.
 */
export function QuizWidget({ quiz, words, sheet, head, built }: WidgetParts & { quiz: QuizData }) {
  const { state, form } = useSheet(sheet);
  const [opened, setOpened] = useState('');
  return (
    <form method="dialog" autocomplete="off" {...form} onInput={(event) => setOpened(openedBy(event))}>
      <StaticMarkup>{head}</StaticMarkup>
      <div class="status">
        <p class="count">
          <TranslationSafeText
            text={fill(words.quiz.explained, {
              n: explainedCount(quiz.questions, state.answers),
              of: Object.keys(quiz.questions).length,
            })}
          />
        </p>
        <StatusLine state={state} words={words.status} />
        <StaticMarkup class="shared">{built?.shared}</StaticMarkup>
      </div>
      <p class="vh" role="status">
        <TranslationSafeText text={opened} />
      </p>
    </form>
  );
}
