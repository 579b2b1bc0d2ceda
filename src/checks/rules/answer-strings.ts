import { clashesIn, MOST_ANSWERS } from '../../domain/saved/answer-string.ts';
import { closedQuestions, type ClosedQuestion } from '../../domain/saved/closed-questions.ts';
import { withdrawnFrom } from '../../domain/worksheet/answered.ts';
import { toClientActivity } from '../../domain/worksheet/client-activity.ts';
import { activity as shape, type Activity } from '../../schema/activity.ts';
import type { Problem } from '../problem.ts';
import { askedIn, questionsIn, selfCheckIn } from '../read/activity.ts';
import type { Item } from '../read/item.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import type { Rule } from './rule.ts';

/**
 * Where everything is picked and nothing written, all answers fit into one answer string, and no two answers have one code
 * in it: a string that somebody kept has to mean the same for ever.
 */
export const answerStrings: Rule = ({ activities }) =>
  activities.flatMap((activity) => {
    const { data } = shape.safeParse(activity.root.value);
    const questions = data && closedQuestions(toClientActivity(data), withdrawnFrom(data));
    return questions ? [...tooMany(activity, questions), ...alike(activity, questions)] : [];
  });

function tooMany({ file, root }: Item<Activity>, { length }: readonly ClosedQuestion[]): Problem[] {
  if (length <= MOST_ANSWERS) return [];
  return [
    {
      file,
      line: root.line,
      found: `${length} questions, each with one answer to pick`,
      expected: `${MOST_ANSWERS} or fewer: all answers together go into one short text`,
      fix: 'Make two activities of it.',
    },
  ];
}

const alike = (item: Item<Activity>, questions: readonly ClosedQuestion[]): Problem[] =>
  clashesIn(questions).map(([one, other]) => ({
    file: item.file,
    line: lineOf(item.root, other.question),
    found: `“${other.option}” of “${other.question}”, which has the same code as “${one.option}” of “${one.question}”`,
    expected: 'answers whose ids make different codes: answers are passed on as codes',
    fix: `Give “${other.question}”, or its option, another id. Where it was published already, change the other of the two.`,
  }));

/** The line of a question, statement or field. */
function lineOf(root: YamlNode<Activity>, question: string): number {
  const scales = selfCheckIn(root)?.at('scales').items() ?? [];
  const places: readonly YamlNode<{ id: string }>[] = [
    ...questionsIn(root),
    ...askedIn(root),
    ...scales.flatMap((scale) => scale.at('statements').items()),
  ];
  return (places.find((place) => place.at('id').text === question) ?? root).line;
}
