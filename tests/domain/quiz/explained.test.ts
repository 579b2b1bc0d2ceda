import { expect, test } from 'vitest';
import { explainedCount } from '../../../src/domain/quiz/explained.ts';

const questions = { one: ['a', 'b'], two: ['a', 'b'] };

test('questions with a choice that is still there are explained', () => {
  expect(explainedCount(questions, {})).toBe(0);
  expect(explainedCount(questions, { one: 'a', two: 'gone', other: 'a' })).toBe(1);
  expect(explainedCount(questions, { one: 'a', two: 'b' })).toBe(2);
});
