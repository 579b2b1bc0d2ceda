import type { Problem } from '../problem.ts';
import { selfCheckIn } from '../read/activity.ts';
import { REFERENCES } from '../read/folders.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { didYouMean } from '../words/nearest.ts';
import { repeated } from './unique.ts';
import type { Rule } from './rule.ts';

/** Cards cite references that exist, figures rest on a finding that somebody read, and every reference is cited somewhere. */
export const sources: Rule = ({ activities, evidence, references }) => {
  if (!references.readable) return [];
  const entries = references.root.items();
  const grades = new Map(entries.map((entry) => [entry.at('id').text ?? '', entry.at('grade').text]));
  const cited = new Set<string>();
  const unknownIn = (file: string, keys: readonly YamlNode<string>[]): Problem[] =>
    keys.flatMap(({ text, line }): Problem[] => {
      if (text !== undefined) cited.add(text);
      if (text === undefined || grades.has(text)) return [];
      const fix = `${didYouMean(text, grades.keys())}Mend the key, or add the reference to ${REFERENCES}.`;
      return [
        {
          file,
          line,
          found: `“${text}”, and no such reference`,
          expected: `the “id” of an entry in ${REFERENCES}`,
          fix,
        },
      ];
    });
  // What a self-check cites counts as cited; whether it is there is for the rule of self-checks to say.
  for (const { root } of activities) {
    for (const { text } of selfCheckIn(root)?.at('sources').items() ?? []) cited.add(text ?? '');
  }
  const inCards = evidence.flatMap(({ file, root }): Problem[] => {
    const keys = root.at('sources').items();
    const unknown = unknownIn(file, keys);
    const main = keys[0]?.text ?? '';
    // A reference that is not there has no grade to judge by; one that has none is told by the shape.
    if (!grades.has(main) || grades.get(main) === 'CONFIRMED') return unknown;
    const figures = (['claim', 'found', 'studied', 'limit', 'note'] as const).flatMap((word): Problem[] => {
      const { text = '', line } = root.at(word);
      if (!/\p{N}/u.test(text)) return [];
      const fix = `Read the finding and set the grade of “${main}” to CONFIRMED, or cut the figures.`;
      return [
        {
          file,
          line,
          found: `a figure from “${main}”, whose figures nobody has seen`,
          expected: 'figures from a main source graded CONFIRMED',
          fix,
        },
      ];
    });
    return [...unknown, ...figures];
  });
  // A card that does not say what it cites may cite anything.
  const complete = evidence.every(({ readable, root }) => readable && root.at('sources').items().length > 0);
  const uncited = (complete ? entries : []).flatMap((entry): Problem[] => {
    const { text, line } = entry.at('id');
    if (text === undefined || cited.has(text)) return [];
    const fix = 'Take the entry out, or cite it in a card.';
    return [
      { file: references.file, line, found: `“${text}”, which no card cites`, expected: 'only what is cited', fix },
    ];
  });
  return [
    ...inCards,
    ...repeated(
      references.file,
      entries.map((entry) => entry.at('id')),
      'reference id',
    ),
    ...uncited,
  ];
};
