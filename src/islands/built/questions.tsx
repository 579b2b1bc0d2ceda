import { fill } from '../../domain/template/template.ts';
import type { Choice, Question, Quiz } from '../../schema/quiz.ts';
import type { BuiltWording } from '../../wording/wording.ts';
import { Heading } from '../heading.tsx';
import { inlineLayout, type LayoutStrategy } from '../layout-strategy.ts';

const explanation = ({ why, reading }: Choice, words: BuiltWording): string =>
  reading ? `${why} ${fill(words.reading, { sentence: reading })}` : why;

function QuestionField({ question, words }: { question: Question; words: BuiltWording }) {
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

/** The questions of a check. The explanation of a choice opens by CSS alone (`:has(:checked)`), before script and without. */
export function Questions({
  id,
  quiz,
  heading,
  words,
  lay = inlineLayout,
}: {
  id: string;
  quiz: Quiz;
  heading: 1 | 2;
  words: BuiltWording;
  lay?: LayoutStrategy | undefined;
}) {
  return (
    <>
      <Heading level={heading} id={id}>
        {quiz.title}
      </Heading>
      <div class="quiz">
        {quiz.questions.map((one) =>
          lay([{ id: `:${one.id}` }], () => <QuestionField key={one.id} question={one} words={words} />),
        )}
      </div>
    </>
  );
}
