import { useState } from 'preact/hooks';
import { explainedCount } from '../domain/quiz/explained.ts';
import { fill } from '../domain/template/template.ts';
import type { QuizData } from '../domain/worksheet/browser.ts';
import { Built } from './built.tsx';
import { Live } from './live.tsx';
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
      <Built>{head}</Built>
      <div class="status">
        <p class="count">
          <Live
            text={fill(words.quiz.explained, {
              n: explainedCount(quiz.questions, state.answers),
              of: Object.keys(quiz.questions).length,
            })}
          />
        </p>
        <StatusLine state={state} words={words.status} />
        <Built class="shared">{built?.shared}</Built>
      </div>
      <p class="vh" role="status">
        <Live text={opened} />
      </p>
    </form>
  );
}
