import { expect, test } from 'vitest';
import { answerTo, isWritten } from '../../../src/domain/saved/answers.ts';

test.each([['x'], ['0'], [' '], [0], [false], [[]], [{}]])('%j is written', (value) => {
  expect(isWritten(value)).toBe(true);
});

test.each([[''], [null], [undefined]])('%j is not', (value) => {
  expect(isWritten(value)).toBe(false);
});

test('an answer is what is saved, and not what every object has', () => {
  expect(answerTo({ a: ['x'] }, 'a')).toEqual(['x']);
  expect(answerTo({}, 'a')).toBeUndefined();
  expect(answerTo({}, 'constructor')).toBeUndefined();
  expect(answerTo({ constructor: 'x' }, 'constructor')).toBe('x');
});
