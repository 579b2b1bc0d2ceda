import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/read/content.ts';
import { textsIn } from '../../../src/checks/words/texts.ts';

const textsOf = (file: string, text: string) => textsIn(readContent([{ file, text }]).content);

const QUIZ = `kind: quiz
title: Check
questions:
  - id: one
    ask: What now?
    choices:
      - { id: a, text: tempting, lead: 'No:', why: It is wrong. }
      - { id: b, text: best, lead: Yes., why: It is right., best: true, reading: A sentence. }
`;

test('words of a lesson: its head, its people, its passages', () => {
  const lesson =
    '---\ntitle: A title\ncovers: [A1]\n---\n\nOne *two*\nthree.<Evidence id="an-id" />\n\n<Example who="Ana, 40, cook">\n\nFour.\n\n</Example>\n';
  const texts = textsOf('content/en/lessons/fit/x.mdx', lesson);
  expect(texts.map(({ text, lineOf }) => [text, lineOf('three', text.indexOf('three'))])).toEqual([
    ['A title', 2],
    ['A1', 3],
    ['Ana, 40, cook', 9],
    ['One two\nthree.', 7],
    ['Four.', 11],
  ]);
});

test('words of an activity, without ids; the text of an option may look like one', () => {
  const texts = textsOf('content/en/activities/x.yaml', QUIZ);
  expect(texts.map(({ text }) => text)).toEqual([
    'Check',
    'What now?',
    'tempting',
    'No:',
    'It is wrong.',
    'best',
    'Yes.',
    'It is right.',
    'A sentence.',
  ]);
});

test('what tempts is the text of a choice that is not the best one', () => {
  const tempting = textsOf('content/en/activities/x.yaml', QUIZ).filter((text) => text.tempting);
  expect(tempting.map(({ text }) => text)).toEqual(['tempting']);
});

test('words know their line; those that the file breaks in two have the first', () => {
  const [claim, note] = textsOf('content/en/evidence/x.yaml', 'claim: >\n  One two\n  three\nnote: Four\n');
  expect([claim?.lineOf('One', 0), claim?.lineOf('three', 8), claim?.lineOf('two three', 4)]).toEqual([2, 3, 1]);
  expect(note?.lineOf('Four', 0)).toBe(4);
});

test('a file that cannot be read has no words', () => {
  expect(textsOf('content/en/evidence/x.yaml', 'claim: "open')).toEqual([]);
});
