import { describe, expect, test } from 'vitest';
import { runsIn, sharedRuns as find } from './shared-words.ts';

const SOURCE = 'The quick brown fox jumps over the lazy dog, and then it sleeps until the next morning comes.';

const sharedRuns = (text: string, source: string, least: number) =>
  find(text, (run) => runsIn(source, least).includes(run), least);

describe('words that two texts share', () => {
  test('a run of eight is found with its line', () => {
    expect(sharedRuns('One line.\nA quick brown fox jumps over the lazy dog here.', SOURCE, 8)).toEqual([
      { line: 2, words: 'quick brown fox jumps over the lazy dog' },
    ]);
  });

  test('a run of seven is not', () => {
    expect(sharedRuns('Brown fox jumps over the lazy dog here.', SOURCE, 8)).toEqual([]);
  });

  test('a longer run is told once and whole', () => {
    expect(sharedRuns('And brown fox jumps over the lazy dog, and then it wakes.', SOURCE, 8)).toEqual([
      { line: 1, words: 'brown fox jumps over the lazy dog and then it' },
    ]);
  });

  test('a run that ends the text is whole too', () => {
    expect(sharedRuns('So it sleeps until the next morning comes', SOURCE, 5)).toEqual([
      { line: 1, words: 'it sleeps until the next morning comes' },
    ]);
  });

  test('capitals, marks and line breaks hide nothing', () => {
    expect(sharedRuns('**QUICK** brown\n\n- fox “jumps” over\nthe lazy dog', SOURCE, 8)).toEqual([
      { line: 1, words: 'quick brown fox jumps over the lazy dog' },
    ]);
  });

  test('two kinds of apostrophe are one', () => {
    expect(sharedRuns('it’s not what you think', "It's not what you think.", 5)).toHaveLength(1);
  });

  test('nothing is shared with an empty text', () => {
    expect(sharedRuns('', SOURCE, 8)).toEqual([]);
    expect(sharedRuns(SOURCE, '', 8)).toEqual([]);
  });
});
