import type { Problem } from '../problem.ts';

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** What usually lies behind the parser's messages, the more particular first. */
const FAULTS: readonly (readonly [RegExp, Words])[] = [
  [
    /import\/exports/,
    {
      found: 'a paragraph that starts with the word “import” or “export”',
      expected: 'prose',
      fix: 'Let the sentence start with another word: at the start of a paragraph these two are read as program code.',
    },
  ],
  [
    /closing tag/i,
    {
      found: 'a tag that is opened and not closed, or closed and not opened',
      expected:
        'every <Beside …> and <Example …> to have its </Beside> and </Example>, each on a line of its own with an empty line before and after, and <Evidence … /> and <Activity … /> to end in “/>”',
      fix: 'Put the missing tag in, or take the spare one out.',
    },
  ],
  [
    /acorn|expression/i,
    {
      found: 'a brace, { or }',
      expected: 'prose: braces are read as program code',
      fix: 'Take the braces out, or use round brackets.',
    },
  ],
];

const other = (reason: string): Words => ({
  found: `something that cannot be read here (${reason})`,
  expected: 'prose, Markdown, and tags such as <Evidence id="…" />',
  fix: 'Look for a “<” on this line: a tag needs its quotation marks and its “/>”; “less than” is written in words; a link is written [words](https://…); a remark for other authors does not belong into a lesson.',
});

/** What was found, what was expected and the fix for a text that the MDX parser refuses. */
export function mdxFault(reason: string): Words {
  const plain = reason.replace(/\s*\(note:.*\)\s*$/s, '').split('\n')[0] ?? '';
  return FAULTS.find(([pattern]) => pattern.test(plain))?.[1] ?? other(plain);
}
