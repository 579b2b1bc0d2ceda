import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import { allOf, anyOf } from '../words/list.ts';
import { didYouMean } from '../words/nearest.ts';
import { fixFor } from './fixes.ts';
import { inWords, isNothing, quoted } from './found.ts';
import { choices } from './known.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;
type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** What Zod expects, in words, with a sample of how it is written. */
const TYPES: Readonly<Record<string, readonly [name: string, sample: string]>> = {
  string: ['some text', '…'],
  array: ['a list', '[…, …]'],
  tuple: ['a list', '[…]'],
  object: ['lines of the form “word: text”', '(lines below it, indented)'],
  boolean: ['true or false', 'true'],
  number: ['a number', '1'],
  int: ['a whole number', '1'],
};

/** Zod's own messages start with one of these; anything else was written in the shape, for people. */
const ZODS_OWN = /^(Invalid|Too |Unrecognized)/;

const said = (issue: Issue, otherwise: string): string => (ZODS_OWN.test(issue.message) ? otherwise : issue.message);

/** The word before the colon of what an issue is about; of an entry of a list, that of the list. */
const wordOf = (path: readonly PropertyKey[]): string => path.findLast((step) => typeof step === 'string') ?? '';

/**
 * Turns an issue that Zod reports into plain words. Words that a shape does not know are dealt with in
 * `check-shape.ts`: each has a line of its own.
 *
 * @param value what stands at the issue's place
 * @param shape the Zod shape of the whole file
 */
export function explain(issue: Issue, value: unknown, shape: unknown): Words {
  const own = issue.path.at(-1);
  const found = inWords(value, typeof own === 'string' ? own : '');
  const word = wordOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return { found, ...type(issue, value, word) };
    case 'invalid_value':
      return { found, ...oneOf(issue.values.map(String), value, word) };
    case 'invalid_union':
      return { found, ...union(issue, value, shape) };
    case 'too_small':
      return { found, ...rest(said(issue, `${issue.minimum} or more`), value, word) };
    case 'too_big':
      return { found, ...rest(said(issue, `${issue.maximum} or less`), value, word) };
    case 'invalid_format':
      return { found, ...rest(said(issue, `a whole ${issue.format.toUpperCase()}`), value, word) };
    default:
      return { found, ...rest(said(issue, 'something else'), value, word) };
  }
}

type Advice = Omit<Words, 'found'>;

const rest = (expected: string, value: unknown, word: string): Advice => ({
  expected,
  fix: isNothing(value) ? fixFor(word, '…') : `Change it to ${expected}.`,
});

function type(issue: IssueOf<'invalid_type'>, value: unknown, word: string): Advice {
  const [name, sample] = TYPES[issue.expected] ?? [issue.expected, '…'];
  const expected = said(issue, name);
  if (word === '') return { expected, fix: 'Copy a file of the same kind and change its words.' };
  const text = issue.expected === 'string' ? quoted(value) : null;
  return { expected, fix: text === null ? fixFor(word, sample) : `Write it in quotation marks: ${word}: ${text}.` };
}

function oneOf(kinds: readonly string[], value: unknown, word: string): Advice {
  const meant = typeof value === 'string' ? didYouMean(value, kinds) : '';
  const [first, ...others] = kinds.map((kind) => `“${word}: ${kind}”`);
  return {
    expected: anyOf(kinds.map((kind) => `“${kind}”`)),
    fix: `${meant}Write ${anyOf([first ?? '', ...others])}.`,
  };
}

function union(issue: IssueOf<'invalid_union'>, value: unknown, shape: unknown): Advice {
  if (issue.discriminator !== undefined && 'options' in issue) {
    const kinds = (issue.options as readonly unknown[]).map(String);
    return oneOf(kinds, value, issue.discriminator);
  }
  const groups = anyOf(choices(shape, issue.path).map((words) => allOf(words.map((word) => `“${word}”`))));
  return { expected: `either ${groups}`, fix: `Write ${groups}, each with some text, and nothing else.` };
}
