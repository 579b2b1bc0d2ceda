import { expect, test } from 'vitest';
import type { Passage } from '../../../src/checks/words/passages.ts';
import { readability, wordsOf } from '../../../src/checks/words/readability.ts';

const passage = (text: string, heading = false): Passage => ({ text, heading, lineAt: (offset) => offset });

test('the grade is that of Flesch and Kincaid', () => {
  // 2 sentences, 13 words, 14 syllables: 0.39 × 13 / 2 + 11.8 × 14 / 13 − 15.59.
  const text = 'The cat sat on the mat. It did not want to go away.';
  expect(readability([passage(text)], 1).grade).toBeCloseTo(-0.347, 3);
});

test('headings are no sentences', () => {
  const text = passage('The cat sat on the mat.');
  expect(readability([passage('Organisational responsibilities', true), text], 1)).toEqual(readability([text], 1));
});

test('the hardest sentences come first, each with its own grade and line', () => {
  const { hardest } = readability(
    [
      passage(
        'It was late. Nobody had anticipated a reorganisation of responsibilities. So the visitors waited patiently for a very long time.',
      ),
    ],
    2,
  );
  expect(hardest.map(({ text, line }) => [text, line])).toEqual([
    ['Nobody had anticipated a reorganisation of responsibilities.', 13],
    ['So the visitors waited patiently for a very long time.', 74],
  ]);
  expect(hardest[0]?.grade).toBeGreaterThan(20);
});

test('a text without words has no grade', () => {
  expect(readability([passage('…')], 3)).toEqual({ grade: 0, hardest: [] });
});

test('words are letters with what joins them, and numbers', () => {
  expect(wordsOf('It’s a one-page “if–then” plan: 3 lines.')).toEqual([
    'It’s',
    'a',
    'one-page',
    'if',
    'then',
    'plan',
    '3',
    'lines',
  ]);
});
