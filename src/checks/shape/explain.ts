import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../words/nearest.ts';
import { allOf, anyOf } from '../words/list.ts';
import { fixFor } from './fixes.ts';
import { inWords, quoted } from './found.ts';
import { choices } from './known.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** What Zod expects, in words, with a sample of how it is written. */
const TYPES: Readonly<Record<string, readonly [name: string, sample: string]>> = {
  string: ['some text', '…'],
  array: ['a list', '[…, …]'],
  tuple: ['a list', '[…]'],
  object: ['a group of lines', '(further lines below it, indented)'],
  boolean: ['true or false', 'true'],
  number: ['a number', '1'],
  int: ['a whole number', '1'],
};

/** Zod's own messages start with one of these; anything else was written in the shape for people. */
const ZODS_OWN = /^(Invalid|Too |Unrecognized)/;

const said = (issue: Issue, otherwise: string): string => (ZODS_OWN.test(issue.message) ? otherwise : issue.message);

/** The last word of a path: what the author has to look for on the line. */
const wordOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

/**
 * Turns an issue that Zod reports into plain words. Unknown words are not dealt with here: they have a line each.
 *
 * @param value what stands at the issue's place
 * @param shape the Zod shape of the whole file
 */
export function explain(issue: Issue, value: unknown, shape: unknown): Words {
  const word = wordOf(issue.path);
  const found = inWords(value);
  if (issue.code === 'invalid_union') return union(issue, value, shape);
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), value, word);
  if (issue.code === 'invalid_type') return type(issue, value, word);
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? `${issue.minimum} or more` : `${issue.maximum} or less`;
    const expected = said(issue, limit);
    return { found, expected, fix: found === 'nothing' ? fixFor(word, '…') : `Make it ${expected}.` };
  }
  const expected = said(issue, issue.code === 'invalid_format' ? `a ${issue.format}` : 'something else');
  return { found, expected, fix: found === 'nothing' ? fixFor(word, '…') : `Write it as ${expected}.` };
}

function type(issue: Extract<Issue, { code: 'invalid_type' }>, value: unknown, word: string): Words {
  const [name, sample] = TYPES[issue.expected] ?? [issue.expected, '…'];
  const found = inWords(value);
  const expected = said(issue, name);
  if (found === 'nothing')
    return { found, expected, fix: word === '' ? `Write ${expected} here.` : fixFor(word, sample) };
  const text = issue.expected === 'string' ? quoted(value) : null;
  if (text !== null) return { found, expected, fix: `Put quotation marks around it: ${word}: ${text}.` };
  return { found, expected, fix: `Write “${word}: ${sample}”.` };
}

function oneOf(kinds: readonly string[], value: unknown, word: string): Words {
  const meant = typeof value === 'string' ? didYouMean(value, kinds) : '';
  const expected = anyOf(kinds.map((kind) => `“${kind}”`));
  return {
    found: inWords(value),
    expected,
    fix: `${meant}Write “${word}: ${kinds[0]}”${kinds.length > 1 ? ' or another of these' : ''}.`,
  };
}

function union(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown, shape: unknown): Words {
  if (issue.discriminator !== undefined && 'options' in issue) {
    return oneOf((issue.options as readonly unknown[]).map(String), value, issue.discriminator);
  }
  const groups = choices(shape, issue.path).map((words) => allOf(words.map((word) => `“${word}”`)));
  return {
    found: inWords(value),
    expected: `either ${anyOf(groups)}`,
    fix: `Write ${anyOf(groups)}, each with some text, and nothing else.`,
  };
}
