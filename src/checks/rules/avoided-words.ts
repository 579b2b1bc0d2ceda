import type { Problem } from '../problem.ts';
import { findAvoided } from '../words/find-avoided.ts';
import { quote } from '../words/sentences.ts';
import { textsIn } from '../words/texts.ts';
import type { Rule } from './rule.ts';

/** No cheering, no promise, no idiom and no jargon, wherever words are: see the list in `words/avoided.ts`. */
export const avoidedWords: Rule = (content) =>
  textsIn(content).flatMap((text) =>
    findAvoided(text).map(({ words, offset, why, fix }): Problem => ({
      file: text.file,
      line: text.lineOf(words, offset),
      found: quote(words),
      expected: `other words: ${why}`,
      fix,
    })),
  );
