import type { Problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
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

/** Figures stand in evidence cards, where their source and limit stand too, and never in the text of a lesson. */
export const numbers: Rule = ({ lessons }) =>
  numbersIn(lessons, /[\p{L}\p{N}.,%]*\p{N}[\p{L}\p{N}.,%]*/gu, 'words such as “two” or “many”');

/** The same for shares and large numbers that are written in English words. */
export const numbersInWords: Rule = ({ lessons }) =>
  numbersIn(lessons, new RegExp(String.raw`\b(?:${IN_WORDS})\b`, 'gi'), 'a word such as “many” or “some”');

const numbersIn = (lessons: Content['lessons'], pattern: RegExp, instead: string): Problem[] =>
  lessons.flatMap(({ file, root, body }) => {
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
  });
