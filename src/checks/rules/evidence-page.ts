import type { Course } from '../../schema/course.ts';
import type { Problem } from '../problem.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { tagUses } from '../read/tags.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';
import { missingLesson } from './written.ts';

/** The ids of the cards that only the evidence page shows, where the course lists them. */
export const cardsListedIn = (root: YamlNode<Course>): readonly YamlNode<string>[] => [
  ...root.at('evidence').at('help').items(),
  ...root
    .at('evidence')
    .at('beside')
    .items()
    .map((one) => one.at('card')),
];

/** The cards that only the evidence page shows exist, stand there once, and are leaned on by no lesson. */
export const evidencePage: Rule = ({ language, course: { file, root, readable }, lessons, evidence }) => {
  if (!readable) return [];
  const known = evidence.map(({ id }) => id);
  const cited = new Set(
    lessons.flatMap(({ body }) => tagUses(body).flatMap(({ name, id }) => (name === 'Evidence' ? [id] : []))),
  );
  const seen = new Set<string>();
  const faultOf = (card: string): Omit<Problem, 'file' | 'line'>[] => {
    if (!known.includes(card))
      return [
        {
          found: `the evidence card “${card}”, and no such file`,
          expected: `the name of a file in content/${language}/evidence`,
          fix: `${didYouMean(card, known)}Mend the id, or write content/${language}/evidence/${card}.yaml.`,
        },
      ];
    if (cited.has(card))
      return [
        {
          found: `“${card}”, which a lesson cites`,
          expected: 'only cards of no lesson: the others stand on the page anyway',
          fix: 'Take it out here.',
        },
      ];
    if (seen.size === seen.add(card).size)
      return [{ found: `“${card}” a second time`, expected: 'every card once', fix: 'Take one of the two out.' }];
    return [];
  };
  const lessonsNamed = root
    .at('evidence')
    .at('beside')
    .items()
    .map((one) => one.at('lesson'));
  const written = lessons.map(({ id }) => id);
  return [
    ...cardsListedIn(root).flatMap(({ text, line }) =>
      (text === undefined ? [] : faultOf(text)).map((fault) => ({ file, line, ...fault })),
    ),
    ...lessonsNamed.flatMap((place) => missingLesson(file, place, written)),
  ];
};
