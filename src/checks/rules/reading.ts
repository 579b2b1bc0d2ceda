import type { Activity } from '../../schema/activity.ts';
import type { Problem } from '../problem.ts';
import { questionsIn } from '../read/activity.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { tagUses } from '../read/tags.ts';
import { nearest } from '../words/nearest.ts';
import { blocksIn, collapse } from '../words/plain.ts';
import { quote, sentencesIn } from '../words/sentences.ts';
import type { Rule } from './rule.ts';

/** The sentence that a best choice rests on stands in its lesson, word for word. */
export const reading: Rule = ({ language, lessons, activities }) => {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return lessons.flatMap(({ file: lesson, body }) => {
    const blocks = blocksIn(body);
    const used = tagUses(body).flatMap(({ name, id }) => (name === 'Activity' ? (byId.get(id) ?? []) : []));
    return used.flatMap(({ file, root }) =>
      readingsIn(root).flatMap(({ text = '', line }): Problem[] => {
        const sentence = collapse(text);
        if (blocks.some((block) => block.includes(sentence))) return [];
        const meant = nearest(
          sentence,
          blocks.flatMap((block) => sentencesIn(block, language)),
        );
        const found = `${quote(text)}, which is not in the lesson`;
        const fix = `Copy the sentence out of the lesson${meant === undefined ? '.' : `: reading: ${quote(meant, 300)}`}`;
        return [{ file, line, found, expected: `a sentence of ${lesson}, word for word`, fix }];
      }),
    );
  });
};

const readingsIn = (root: YamlNode<Activity>): YamlNode<unknown>[] =>
  questionsIn(root)
    .flatMap((question) => question.at('choices').items())
    .map((choice) => choice.at('reading'))
    .filter(({ text }) => text !== undefined);
