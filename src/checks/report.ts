import { inOrder, type Problem } from './problem.ts';
import type { Hint } from './read/old-words.ts';

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const entry = ({ file, line, found, expected, fix }: Problem): string =>
  [`${file}:${line}`, `  found:    ${found}`, `  expected: ${expected}`, `  fix:      ${fix}`].join('\n');

/**
 * The printed form of problems: one paragraph each, file by file, with a count at the end where it stays in sight.
 * No problem gives an empty text.
 */
export function report(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${count(problems.length, 'problem')} in ${count(files, 'file')} of the content.`;
  return [...inOrder(problems).map(entry), total].join('\n\n');
}

/** The printed form of hints: a line each. No hint gives an empty text. */
export function reportHints(hints: readonly Hint[]): string {
  if (hints.length === 0) return '';
  const lines = hints.map(({ file, line, old, now }) => `${file}:${line}  “${old}” is called “${now}” today`);
  return [...lines, 'The old names still work. `npm run content:migrate` writes the new ones.'].join('\n');
}
