import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/checks/words/nearest.ts';

describe('the word that was meant', () => {
  test('is the nearest one', () => {
    expect(nearest('one-readin', ['one-step', 'one-reading', 'two-readings'])).toBe('one-reading');
  });

  test.each([
    ['kind', 'king'],
    ['titel', 'title'],
    ['evidence', 'evidnce'],
    ['', 'no'],
  ])('%j may be meant by %j: letters are changed, exchanged, left out, or added', (meant, word) => {
    expect(nearest(word, ['far-away-from-it', meant])).toBe(meant);
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
