import type { Problem } from '../problem.ts';
import { CLAIMS } from '../words/claims.ts';
import type { Rule } from './rule.ts';

/** Every claim of the source article is answered by a lesson, and lessons name no other claims. */
export const claims: Rule = ({ lessons, course }) => {
  const named = lessons.flatMap(({ file, root }) =>
    root
      .at('covers')
      .items()
      .map(({ text, line }) => ({ file, text, line })),
  );
  const unknown = named.flatMap(({ file, text, line }): Problem[] => {
    // What is no claim id at all is told by the shape.
    if (text === undefined || CLAIMS.has(text) || !/^[A-G][1-4]$/.test(text)) return [];
    const fix = 'Mend it. The claims are listed in src/checks/words/claims.ts.';
    return [{ file, line, found: `the claim “${text}”, which the article does not make`, expected: among, fix }];
  });
  // A lesson whose head cannot be read may answer anything.
  if (!course.readable || !lessons.every(({ readable }) => readable)) return unknown;
  const missing = [...CLAIMS].filter(([id]) => !named.some(({ text }) => text === id));
  return [
    ...unknown,
    ...missing.map(([id, gist]) => ({
      file: course.file,
      line: 1,
      found: `no lesson that answers the claim ${id}: ${gist}`,
      expected: 'every claim of the source article in a lesson',
      fix: `Add ${id} to “covers” of the lesson that answers it, or write that lesson.`,
    })),
  ];
};

const among = `one of ${[...CLAIMS.keys()].join(', ')}`;
