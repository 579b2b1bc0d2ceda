import { describe, expect, test } from 'vitest';
import { didYouMean, distance, nearest } from '../../../src/checks/words/nearest.ts';

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['no', '', 2],
    ['', 'no', 2],
    ['kind', 'kind', 0],
    ['kind', 'king', 1],
    ['titel', 'title', 2],
    ['evidence', 'evidnce', 1],
  ])('%j to %j', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });
});

describe('the word that was meant', () => {
  test('is the nearest one', () => {
    expect(nearest('one-readin', ['one-step', 'one-reading', 'two-readings'])).toBe('one-reading');
  });

  test('is none when every word is far away', () => {
    expect(nearest('banana', ['one-reading'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  test('is asked for before the fix', () => {
    expect(didYouMean('titel', ['kind', 'title'])).toBe('Did you mean “title”? ');
    expect(didYouMean('banana', ['title'])).toBe('');
  });
});
