import type { Quiz } from '../../schema/quiz.ts';
import type { Problem } from '../problem.ts';
import { questionsIn } from '../read/activity.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { repeated } from './unique.ts';
import type { Rule } from './rule.ts';

/** Questions and choices have ids of their own, and every question has a choice that the lesson supports. */
export const quiz: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }): Problem[] => {
    const questions = questionsIn(root);
    return [
      ...repeated(
        file,
        questions.map((question) => question.at('id')),
        'question id',
      ),
      ...questions.flatMap((question) => choiceFaults(file, question)),
    ];
  });

function choiceFaults(file: string, question: YamlNode<Quiz['questions'][number]>): Problem[] {
  const choices = question.at('choices').items();
  const best = choices.filter((choice) => choice.at('best').value === true);
  const faults = repeated(
    file,
    choices.map((choice) => choice.at('id')),
    'choice id',
  );
  if (choices.length > 0 && best.length === 0) {
    faults.push({
      file,
      line: question.line,
      found: 'a question without a best choice',
      expected: 'one choice or more that the lesson supports',
      fix: 'Write “best: true” and “reading: …” under the choice that fits best.',
    });
  }
  for (const choice of choices) {
    const reading = choice.at('reading');
    if (best.includes(choice) && reading.text === undefined) {
      faults.push({
        file,
        line: choice.line,
        found: 'a best choice without “reading”',
        expected: 'the sentence of the lesson that it rests on',
        fix: 'Copy the sentence out of the lesson, word for word: reading: ….',
      });
    }
    if (!best.includes(choice) && reading.value !== undefined) {
      faults.push({
        file,
        line: reading.line,
        found: '“reading” under a choice that is not a best one',
        expected: '“reading” under best choices only',
        fix: 'Take it out, or write “best: true” if the lesson supports this choice.',
      });
    }
  }
  return faults;
}
