import { expect, test } from 'vitest';
import { explainedCount } from '../../../src/domain/quiz/explained.ts';

const choices = [{ id: 'a' }, { id: 'b' }];
const [one, two] = [
  { id: 'one', choices },
  { id: 'two', choices },
];

test('questions with a choice that is still there are explained', () => {
  expect(explainedCount([one, two], {})).toBe(0);
  expect(explainedCount([one, two], { one: 'a', two: 'gone', other: 'a' })).toBe(1);
  expect(explainedCount([one, two], { one: 'a', two: 'b' })).toBe(2);
});
