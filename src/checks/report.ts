import { inOrder, type Problem } from './problem.ts';

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
