import { expect, test } from 'vitest';
import { compareOf } from '../../../src/views/compare/compare.ts';
import type { Fields } from '../../../src/domain/worksheet/fields.ts';
import type { Formatters } from '../../../src/domain/worksheet/said.ts';
import type { CompareView } from '../../../src/views/compare/schema.ts';

const SPEECH: Formatters = {
  day: (iso) => `day ${iso}`,
  list: (words) => words.join(' + '),
  task: (id) => `task ${id}`,
};

const options = [
  { id: 'very', text: 'Very' },
  { id: 'little', text: 'A little', say: 'a little' },
  { id: 'not', text: 'Not' },
];
const sheet: Fields = {
  fields: [
    { kind: 'rating', id: 'stuck-now', label: 'Stuck now', options },
    { kind: 'choice', id: 'then', label: 'Then', options: [...options, { id: 'own', text: 'Other', own: 'words' }] },
    { kind: 'short', id: 'question', label: 'Question', suggest: [] },
  ],
  more: [{ kind: 'long', id: 'found', label: 'Found', rows: 3 }],
};

const compared = (
  pairs: readonly (readonly [before: string, after: string])[],
  answers: Record<string, unknown>,
  others: Record<string, Record<string, unknown>> = {},
) => {
  const view: CompareView = {
    kind: 'compare',
    title: 'Then and now',
    pairs: pairs.map(([before, after]) => ({ label: `${before} ${after}`, before, after })),
    heads: { before: 'Then', after: 'Now' },
    note: 'These are your answers.',
    empty: 'Answer both.',
  };
  const { whole, pairs: rows } = compareOf(view, sheet, answers, others, SPEECH);
  return { whole, rows: rows.map(({ before, after }) => [before, after]) };
};

test('two answers of the same sheet are said, whatever kind of field they are', () => {
  expect(compared([['question', 'found']], { question: ' Why? ', found: 'Because\nof this' })).toEqual({
    whole: true,
    rows: [['Why?', 'Because\nof this']],
  });
  expect(compared([['question', 'then']], { question: 'very', then: 'little' }).rows).toEqual([['very', 'a little']]);
});

test('an answer of another activity has the words of the same option here', () => {
  const others = { landing: { stuck: 'very' } };
  expect(compared([['landing.stuck', 'stuck-now']], { 'stuck-now': 'little' }, others)).toEqual({
    whole: true,
    rows: [['Very', 'a little']],
  });
  expect(compared([['landing.stuck', 'then']], { then: 'not' }, others).rows).toEqual([['Very', 'Not']]);
});

test('an option that is gone, and words of an open question, stand as they were written', () => {
  expect(compared([['a.b', 'stuck-now']], { 'stuck-now': 'not' }, { a: { b: ' quite ' } }).rows).toEqual([
    ['quite', 'Not'],
  ]);
  // The later field is open: `very` is a word here, and no option.
  expect(compared([['a.b', 'found']], { found: 'much' }, { a: { b: 'very' } }).rows).toEqual([['very', 'much']]);
});

test('“something else” has its own words, there and here', () => {
  const others = { a: { b: 'own', words: 'by bus' } };
  expect(compared([['a.b', 'then']], { then: 'own', words: 'by train' }, others).rows).toEqual([
    ['by bus', 'by train'],
  ]);
  expect(compared([['a.b', 'then']], { then: 'very' }, { a: { b: 'own' } }).rows).toEqual([['', 'Very']]);
});

test('one whole pair is enough; a pair with one answer says so, and a pair with none is left out', () => {
  const pairs = [
    ['question', 'found'],
    ['a.b', 'stuck-now'],
    ['a.c', 'then'],
  ] as const;
  expect(compared(pairs, { question: 'Why?', found: 'So', 'stuck-now': 'not' })).toEqual({
    whole: true,
    rows: [
      ['Why?', 'So'],
      ['', 'Not'],
    ],
  });
  expect(compared(pairs, { question: 'Why?' }, { a: { c: 'very' } })).toEqual({
    whole: false,
    rows: [
      ['Why?', ''],
      ['Very', ''],
    ],
  });
  expect(compared(pairs, {})).toEqual({ whole: false, rows: [] });
});

test('fields and activities that are not there have no answers, nor have answers that are not text', () => {
  expect(compared([['gone', 'gone-too']], { gone: 'x', 'gone-too': 'y' })).toEqual({ whole: false, rows: [] });
  expect(compared([['gone.field', 'found']], { found: 'y' }).rows).toEqual([['', 'y']]);
  expect(compared([['a.b', 'found']], { found: ['y'] }, { a: { b: 3 } })).toEqual({ whole: false, rows: [] });
});
