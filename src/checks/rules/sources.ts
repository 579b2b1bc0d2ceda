import type { Problem } from '../problem.ts';
import { REFERENCES } from '../read/folders.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/** Cards cite references that exist, and figures rest on a finding that somebody read. */
export const sources: Rule = ({ evidence, references }) => {
  if (!references.readable) return [];
  const entries = references.root.items();
  const grades = new Map(entries.map((entry) => [entry.at('id').text ?? '', entry.at('grade').text]));
  const unknownIn = (file: string, keys: readonly YamlNode<string>[]): Problem[] =>
    keys.flatMap(({ text, line }): Problem[] => {
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
  return evidence.flatMap(({ file, root }): Problem[] => {
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
};
