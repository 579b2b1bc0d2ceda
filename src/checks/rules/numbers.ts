import type { Problem } from '../problem.ts';
import { findInText } from '../words/find.ts';
import type { Rule } from './rule.ts';

const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty';
/** A share or a large number rests on its source as much as a figure does. */
const IN_WORDS = [
  `(?:${COUNT}) (?:in|out of) (?:${COUNT})`,
  '(?:a|one|two|three) (?:third|quarter|fifth)s? of',
  'half of (?:all|them|the)',
  'hundreds?|thousands?|millions?|per ?cent',
].join('|');

const NUMBERS = [
  { pattern: /[\p{L}\p{N}.,%]*\p{N}[\p{L}\p{N}.,%]*/gu, instead: 'words such as “two” or “many”' },
  { pattern: new RegExp(String.raw`\b(?:${IN_WORDS})\b`, 'gi'), instead: 'a word such as “many” or “some”' },
];

/** Figures stand in evidence cards, where their source and limit stand too, and never in the text of a lesson. */
export const numbers: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, root, body }) =>
    NUMBERS.flatMap(({ pattern, instead }) => {
      const heads = (['title', 'for', 'now'] as const).flatMap((word) => {
        const { text = '', line } = root.at(word);
        return [...text.matchAll(pattern)].map(([found]) => ({ text: found, line }));
      });
      return [...heads, ...findInText(body, pattern)].map(({ text, line }): Problem => ({
        file,
        line,
        found: `the number ${text.replace(/[.,]$/, '')}`,
        expected: `${instead}: a figure needs its source and its limit beside it`,
        fix: 'Move the figure into the evidence card behind the sentence, or cut it.',
      }));
    }),
  );
