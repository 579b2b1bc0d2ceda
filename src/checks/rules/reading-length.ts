import type { Problem } from '../problem.ts';
import { passagesIn } from '../words/passages.ts';
import { roomFor, wordCount } from '../words/figures.ts';
import { wordsOf } from '../words/readability.ts';
import type { Rule } from './rule.ts';

const LEAST = 350;
const MOST = 550;

/**
 * A lesson has something to say, and can be read to its end: 350 to 550 words, the worked example counted. A language that
 * joins its words has fewer, one that takes them apart more.
 */
export const readingLength: Rule = ({ language, lessons }) =>
  lessons.flatMap(({ file, body }): Problem[] => {
    const passages = passagesIn(body);
    const words = passages.reduce((sum, { text }) => sum + wordCount(text, language, (one) => wordsOf(one).length), 0);
    const most = roomFor(MOST, language);
    const least = LEAST - (roomFor(LEAST, language) - LEAST);
    if (!body.tree || (words >= least && words <= most)) return [];
    return [
      {
        file,
        line: passages[0]?.lineAt(0) ?? 1,
        found: `${words} words to read`,
        expected: `${least} to ${most} words, the worked example counted`,
        fix:
          words < least
            ? 'Say what a reader needs to know before the check, or join the lesson with its neighbour.'
            : 'Cut what the check and the sheet do not need, or move it into an evidence card.',
      },
    ];
  });
