import type { Problem } from '../problem.ts';

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** What usually lies behind the parser's messages, in the words of somebody who writes lessons. */
const FAULTS: readonly (readonly [RegExp, Words])[] = [
  [
    /^Map keys must be unique/,
    {
      found: 'the same word before a colon twice in one group',
      expected: 'every word once',
      fix: 'Take one of the two lines out, or rename it.',
    },
  ],
  [
    /^Missing closing/,
    {
      found: 'a quotation mark that is not closed',
      expected: 'quotation marks in pairs',
      fix: 'Put the second one at the end of the text.',
    },
  ],
  [
    /^Nested mappings are not allowed|^Implicit keys need/,
    {
      found: 'a second colon in one line, or a line that does not start under its neighbours',
      expected: 'one “word: text” to a line',
      fix: 'If the text itself contains a colon, put quotation marks around the whole text: label: "One thing: this".',
    },
  ],
  [
    /^Tabs are not allowed/,
    {
      found: 'a tab at the start of the line',
      expected: 'spaces',
      fix: 'Replace the tab by spaces, two for each step.',
    },
  ],
  [
    /^Sequence item without|indented/,
    {
      found: 'a line that does not start under its neighbours, or a bracket that is not closed',
      expected: 'the lines of one group to start at the same place, and every [ and { to be closed',
      fix: 'Move the line under its neighbours, or close the bracket.',
    },
  ],
  [
    /^Plain value cannot start|alias/i,
    {
      found: 'a text that starts with a character which has a meaning of its own here',
      expected: 'a letter, or quotation marks',
      fix: 'Put quotation marks around the whole text.',
    },
  ],
  [
    /multiple documents/,
    {
      found: 'a line of three hyphens in the middle',
      expected: 'one text to a file',
      fix: 'Take the line of hyphens out.',
    },
  ],
];

const other = (message: string): Words => ({
  found: `something that cannot be read here (${message})`,
  expected: 'lines of the form “word: text”, indented like their neighbours, with quotation marks in pairs',
  fix: 'Look at this line and the one above it: a missing colon, quotation mark or bracket, or a line that starts too far left or right.',
});

/** What was found, what was expected and the fix for a text that the YAML parser refuses. */
export const yamlFault = (message: string): Words =>
  FAULTS.find(([pattern]) => pattern.test(message))?.[1] ?? other(message.split('\n')[0] ?? '');
