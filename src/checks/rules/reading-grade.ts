import type { Problem } from '../problem.ts';
import type { Body } from '../read/mdx.ts';
import { passagesIn } from '../words/passages.ts';
import { isWithin } from '../words/figures.ts';
import { readability } from '../words/readability.ts';
import { quote } from '../words/sentences.ts';
import type { Rule } from './rule.ts';

/** The grade that readers of eleven or twelve, tired readers and readers through a translator can follow. */
const MOST = 8;

const SHOWN = 3;

/** Lessons and pages are plain: at most grade 8 by Flesch and Kincaid. */
export const readingGrade: Rule = ({ lessons, pages }) => [...lessons, ...pages].flatMap(({ body }) => tooHard(body));

function tooHard(body: Body): Problem[] {
  const { grade, hardest } = readability(passagesIn(body), SHOWN);
  if (isWithin(grade, MOST)) return [];
  const named = hardest.map(
    ({ text, line, grade: own }) => `line ${line}, grade ${own.toFixed(1)}: ${quote(text, 90)}`,
  );
  return [
    {
      file: body.file,
      line: hardest[0]?.line ?? 1,
      // Rounded up: 8.04 is not within 8.
      found: `a reading grade of ${(Math.ceil(grade * 10) / 10).toFixed(1)}, above all through ${named.join('; ')}`,
      expected: `a Flesch–Kincaid grade of ${MOST} or less`,
      fix: 'Make two sentences of each of these, or put shorter words for the long ones.',
    },
  ];
}
