import type { Problem } from '../problem.ts';
import { nodesIn } from '../read/markdown.ts';
import type { Rule } from './rule.ts';

/** Headings in the text start at “##” (the title is the only one above) and skip no step. */
export const headings: Rule = ({ lessons, pages }) =>
  [...lessons, ...pages].flatMap(({ file, body }) => {
    let above = 1;
    return (body.tree ? nodesIn(body.tree) : []).flatMap(({ depth, position }): Problem[] => {
      if (depth === undefined) return [];
      const marks = '#'.repeat(depth);
      const problem = {
        file,
        line: position.start.line,
        found: `a heading with “${marks}”`,
        expected: '“##”, and below it “###”',
      };
      const skips = depth > above + 1;
      // What it should have been: one slip must not make the headings below it wrong.
      above = Math.min(Math.max(depth, 2), above + 1, 3);
      if (depth === 1) return [{ ...problem, fix: 'Write “##”: “#” is the title at the top of the file.' }];
      if (depth > 3)
        return [{ ...problem, fix: 'Write “###”, or make it a paragraph: lessons are too short for more steps.' }];
      return skips ? [{ ...problem, fix: 'Write “##”, or put a “##” heading above it.' }] : [];
    });
  });
