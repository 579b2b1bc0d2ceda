import { expect, test } from 'vitest';
import { explainedCount, pickedChoice } from '../../../src/domain/quiz/explained.ts';

const choice = (id: string) => ({ id, text: id, lead: 'l', why: 'w', best: false });
const one = { id: 'one', ask: '?', choices: [choice('a'), choice('b')] };
const two = { id: 'two', ask: '?', choices: [choice('a'), choice('b')] };

test('a picked choice is found, and one that is gone is none', () => {
  expect(pickedChoice(one, { one: 'b' })?.id).toBe('b');
  expect(pickedChoice(one, { one: 'gone' })).toBeUndefined();
  expect(pickedChoice(one, {})).toBeUndefined();
});

test('questions with a choice are explained', () => {
  expect(explainedCount([one, two], { one: 'a', two: 'gone', other: 'a' })).toBe(1);
  expect(explainedCount([one, two], { one: 'a', two: 'b' })).toBe(2);
});
