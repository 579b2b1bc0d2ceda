import type { Problem } from '../problem.ts';
import { findInText } from '../words/find.ts';
import type { Rule } from './rule.ts';

const NUMBER = /[\p{L}\p{N}.,%]*\p{N}[\p{L}\p{N}.,%]*/gu;

/** Figures stand in evidence cards, where their source and limit stand too, and never in the text of a lesson. */
export const numbers: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, root, body }) => {
    const heads = (['title', 'for', 'now'] as const).flatMap((word) => {
      const { text = '', line } = root.at(word);
      return [...text.matchAll(NUMBER)].map(([found]) => ({ text: found, line }));
    });
    return [...heads, ...findInText(body, NUMBER)].map(({ text, line }): Problem => ({
      file,
      line,
      found: `the number ${text.replace(/[.,]$/, '')}`,
      expected: 'words such as “two” or “many”: a figure needs its source and its limit beside it',
      fix: 'Move the figure into the evidence card behind the sentence, or cut it.',
    }));
  });
