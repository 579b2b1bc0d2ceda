import type { Problem } from '../problem.ts';

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** What usually lies behind the parser's codes, in the words of somebody who writes lessons. */
const FAULTS: Readonly<Record<string, Words>> = {
  DUPLICATE_KEY: {
    found: 'the same word before a colon twice in one group',
    expected: 'every word once',
    fix: 'Take one of the two lines out, or rename it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a second colon in one line, or a line that is indented too far',
    expected: 'one “word: text” to a line',
    fix: 'If the text itself contains a colon, put quotation marks around the whole text: label: "One thing: this".',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a text that runs on to a line with a colon',
    expected: 'one “word: text” to a line',
    fix: 'Put quotation marks around the whole text, or check how far the line is indented.',
  },
  MULTIPLE_DOCS: {
    found: 'a line of three hyphens in the middle',
    expected: 'one text to a file',
    fix: 'Take the line of hyphens out.',
  },
  TAB_AS_INDENT: {
    found: 'a tab at the start of the line',
    expected: 'spaces',
    fix: 'Replace the tab by spaces, two for each step.',
  },
  BAD_INDENT: {
    found: 'a line that does not start under its neighbours, or a bracket that is not closed',
    expected: 'the lines of one group to start at the same place, and every [ and { to be closed',
    fix: 'Move the line under its neighbours, or close the bracket.',
  },
  BAD_SCALAR_START: {
    found: 'a text that starts with a sign which has a meaning of its own here',
    expected: 'a letter, or quotation marks',
    fix: 'Put quotation marks around the whole text.',
  },
};

const other = (message: string): Words => ({
  found: `something that cannot be read here (${message})`,
  expected: 'lines of the form “word: text”, indented like their neighbours, with quotation marks in pairs',
  fix: 'Look at this line and the one above it: a missing colon, quotation mark or bracket, or a line that starts too far left or right.',
});

/**
 * What was found, what was expected and the fix for a fault that the YAML parser reports.
 *
 * @param code the parser's code; an unknown one gets a general answer with the parser's own words
 */
export const yamlFault = (code: string, message: string): Words => FAULTS[code] ?? other(message.split('\n')[0] ?? '');
