import type { Problem } from '../problem.ts';

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

const PAIRS =
  'every <Beside …> and <Example …> to have its </Beside> and </Example>, each on a line of its own with an empty line before and after, and every <Evidence … /> and <Activity … /> to end in “/>”';

/** What usually lies behind the parser's messages, the more particular first. */
const FAULTS: readonly (readonly [RegExp, (match: RegExpExecArray) => Words])[] = [
  [
    /import\/exports/,
    () => ({
      found: 'a paragraph that starts with the word “import” or “export”',
      expected: 'prose',
      fix: 'Let the sentence start with another word: at the start of a paragraph these two are read as program code.',
    }),
  ],
  [
    /closing tag.*<([\w.]+)>` \((\d+):/i,
    ([, name, line]) => ({
      found: `<${name}> in line ${line}, which is not closed where it should be`,
      expected: PAIRS,
      fix: `Put </${name}> where the text inside ends, or end the tag in “/>” if it has no text inside.`,
    }),
  ],
  [
    /closing slash/,
    () => ({
      found: 'a closing tag without its opening one',
      expected: PAIRS,
      fix: 'Put the opening tag in, or take this one out.',
    }),
  ],
  [
    /acorn|expression|in code/,
    () => ({
      found: 'a brace, { or }',
      expected: 'prose: braces are read as program code',
      fix: 'Take the braces out, or use round brackets.',
    }),
  ],
];

const other = (reason: string): Words => ({
  found: `something that cannot be read here (${reason})`,
  expected: 'prose, Markdown, and tags such as <Evidence id="…" />',
  fix: 'Look for a “<” on this line: a tag needs its quotation marks and its “/>”; “less than” is written in words; a link is written [words](https://…); a remark for other authors does not belong in a lesson.',
});

/** What was found, what was expected and the fix for a text that the MDX parser refuses. */
export function mdxFault(reason: string): Words {
  const plain = reason.replace(/\s*\(note:.*\)\s*$/s, '').split('\n')[0] ?? '';
  for (const [pattern, words] of FAULTS) {
    const match = pattern.exec(plain);
    if (match) return words(match);
  }
  return other(plain);
}
