import { useState } from 'preact/hooks';
import { explainedCount, pickedChoice } from '../domain/quiz/explained.ts';
import { fill } from '../domain/template/template.ts';
import type { Choice, Question, Quiz } from '../schema/quiz.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { Heading } from './heading.tsx';
import { Live } from './live.tsx';
import { StatusLine } from './status-line.tsx';
import type { WidgetParts } from './widget-parts.ts';
import { useSheet } from './use-sheet.ts';

const explanation = ({ why, reading }: Choice, words: WidgetWording['quiz']): string =>
  reading ? `${why} ${fill(words.reading, { sentence: reading })}` : why;

function QuestionField({ question, words }: { question: Question; words: WidgetWording['quiz'] }) {
  return (
    <fieldset>
      <legend>{question.ask}</legend>
      {question.choices.map((choice) => (
        <div class="choice" key={choice.id}>
          <label>
            <input type="radio" name={question.id} value={choice.id} />
            <span>{choice.text}</span>
          </label>
          <p class="why">
            <b>{choice.lead}</b> <span>{explanation(choice, words)}</span>
          </p>
        </div>
      ))}
    </fieldset>
  );
}

/**
 * A knowledge check. The explanation of a choice opens by CSS alone (`:has(:checked)`), so it answers before script and
 * without it; script adds memory, the count, and a polite announcement of the explanation.
 */
export function QuizWidget({ id, quiz, heading, words, sheet }: WidgetParts & { quiz: Quiz }) {
  const { state, form } = useSheet(sheet);
  const [touched, setTouched] = useState('');
  const question = quiz.questions.find((one) => one.id === touched);
  const picked = question && pickedChoice(question, state.answers);
  return (
    <form
      method="dialog"
      autocomplete="off"
      {...form}
      onInput={(event) => {
        form.onInput(event);
        setTouched((event.target as HTMLInputElement).name);
      }}
    >
      <Heading level={heading} id={id}>
        {quiz.title}
      </Heading>
      <div class="quiz">
        {quiz.questions.map((one) => (
          <QuestionField key={one.id} question={one} words={words.quiz} />
        ))}
      </div>
      <div class="status">
        <p class="count">
          <Live
            text={fill(words.quiz.explained, {
              n: explainedCount(quiz.questions, state.answers),
              of: quiz.questions.length,
            })}
          />
        </p>
        <StatusLine state={state} words={words.status} />
      </div>
      <p class="vh" role="status">
        {picked && <Live text={`${picked.lead} ${explanation(picked, words.quiz)}`} />}
      </p>
    </form>
  );
}
