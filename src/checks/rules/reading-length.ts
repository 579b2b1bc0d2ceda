import type { Problem } from '../problem.ts';
import { passagesIn } from '../words/passages.ts';
import { wordsOf } from '../words/readability.ts';
import type { Rule } from './rule.ts';

const LEAST = 350;
const MOST = 550;

/** A lesson has something to say, and can be read to its end: 350 to 550 words, the worked example counted. */
export const readingLength: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, body }): Problem[] => {
    const passages = passagesIn(body);
    const words = passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    if (!body.tree || (words >= LEAST && words <= MOST)) return [];
    return [
      {
        file,
        line: passages[0]?.lineAt(0) ?? 1,
        found: `${words} words to read`,
        expected: `${LEAST} to ${MOST} words, the worked example counted`,
        fix:
          words < LEAST
            ? 'Say what a reader needs to know before the check, or join the lesson with its neighbour.'
            : 'Cut what the check and the sheet do not need, or move it into an evidence card.',
      },
    ];
  });
