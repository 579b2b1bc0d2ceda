import type { Problem } from '../problem.ts';
import type { Body } from '../read/mdx.ts';
import { passagesIn } from '../words/passages.ts';
import { readability } from '../words/readability.ts';
import { quote } from '../words/sentences.ts';
import type { Rule } from './rule.ts';

/** The grade that readers of eleven or twelve, tired readers and readers through a translator can follow. */
const MOST = 8;

/** Pages with names of offices, laws and services, which no plain word can stand for. */
const MOST_OF_PAGE: ReadonlyMap<string, number> = new Map([
  ['help', 10],
  ['advisers', 10],
]);

const SHOWN = 3;

/** Lessons and pages are plain: at most grade 8 by Flesch and Kincaid. */
export const readingGrade: Rule = ({ lessons, pages }) => [
  ...lessons.flatMap(({ body }) => tooHard(body, MOST)),
  ...pages.flatMap(({ id, body }) => tooHard(body, MOST_OF_PAGE.get(id) ?? MOST)),
];

function tooHard(body: Body, most: number): Problem[] {
  const { grade, hardest } = readability(passagesIn(body), SHOWN);
  if (grade <= most) return [];
  const named = hardest.map(
    ({ text, line, grade: own }) => `line ${line}, grade ${own.toFixed(1)}: ${quote(text, 90)}`,
  );
  return [
    {
      file: body.file,
      line: hardest[0]?.line ?? 1,
      // Rounded up: 8.04 is not within 8.
      found: `a reading grade of ${(Math.ceil(grade * 10) / 10).toFixed(1)}, above all through ${named.join('; ')}`,
      expected: `a Flesch–Kincaid grade of ${most} or less`,
      fix: 'Make two sentences of each of these, or put shorter words for the long ones.',
    },
  ];
}
