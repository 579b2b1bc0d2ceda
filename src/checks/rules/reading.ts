import type { Activity } from '../../schema/activity.ts';
import type { Problem } from '../problem.ts';
import { questionsIn } from '../read/activity.ts';
import type { Place } from '../read/place.ts';
import { tagUses } from '../read/tags.ts';
import { nearest } from '../words/nearest.ts';
import { collapse, plainText } from '../words/plain.ts';
import { quote, sentencesIn } from '../words/sentences.ts';
import type { Rule } from './rule.ts';

/** The sentence that a best choice rests on stands in its lesson, word for word. */
export const reading: Rule = ({ lessons, activities }) => {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return lessons.flatMap(({ file: lesson, body }) => {
    const text = plainText(body);
    const used = tagUses(body).flatMap(({ name, id }) => (name === 'Activity' ? (byId.get(id) ?? []) : []));
    return used.flatMap(({ file, root }) =>
      readingsIn(root)
        .filter((place) => !text.includes(collapse(place.text ?? '')))
        .map(({ text: sentence = '', line }): Problem => {
          const meant = nearest(collapse(sentence), sentencesIn(text));
          const copy =
            meant === undefined ? 'Copy the sentence out of the lesson.' : `Copy it: reading: ${quote(meant, 300)}`;
          return {
            file,
            line,
            found: `${quote(sentence)}, which is not in the lesson`,
            expected: `a sentence of ${lesson}, word for word`,
            fix: copy,
          };
        }),
    );
  });
};

const readingsIn = (root: Place<Activity>): Place<unknown>[] =>
  questionsIn(root)
    .flatMap((question) => question.at('choices').items())
    .map((choice) => choice.at('reading'))
    .filter(({ text }) => text !== undefined);
