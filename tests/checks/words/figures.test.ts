import { expect, test } from 'vitest';
import { isWithin, roomFor, wordCount } from '../../../src/checks/words/figures.ts';

test('a figure that could not be worked out is within no limit', () => {
  expect([7.9, 8, 0].map((figure) => isWithin(figure, 8))).toEqual([true, true, true]);
  expect([8.01, NaN, Infinity, -Infinity].map((figure) => isWithin(figure, 8))).toEqual([false, false, false, false]);
});

test('a limit of words is as it is for English, and wider for a translation', () => {
  expect(roomFor(30, 'en')).toBe(30);
  expect(roomFor(30, 'cy')).toBe(39);
});

test('English words are counted as a rule counts them, others by what is known of their language', () => {
  expect(wordCount('full-time work', 'en', (text) => text.split(' ').length)).toBe(2);
  expect(wordCount('我没有得到这份工作。', 'zh', () => 1)).toBe(6);
});
