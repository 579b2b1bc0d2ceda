import { describe, expect, test } from 'vitest';
import { secondsAloud, wordsIn } from '../../../src/views/message/length.ts';
import { gapsIn, oneStop, plainText } from '../../../src/domain/message/sentence.ts';

describe('gaps of a sentence', () => {
  test('each once, in their order', () => {
    expect(gapsIn('{b-2}, {a} and {b-2} again')).toEqual(['b-2', 'a']);
  });

  test('braces that are no gap', () => {
    expect(gapsIn('{} { a } {a b} a} {a')).toEqual([]);
  });
});

describe('one full stop', () => {
  const said = (...texts: string[]) => plainText(oneStop(texts.map((text) => ({ text, open: false }))));

  test.each([
    ['done.', '. Next', 'done. Next'],
    ['done!', '.', 'done!'],
    ['done?', '. Next', 'done? Next'],
    ['and so on…', '.', 'and so on…'],
    ['done', '. Next', 'done. Next'],
    ['done.', ' Next.', 'done. Next.'],
    ['done.', '! Next', 'done.! Next'],
  ])('"%s" and "%s"', (own, after, together) => {
    expect(said(own, after)).toBe(together);
  });

  test('at the start nothing is before it', () => {
    expect(said('.NET', ' it is')).toBe('.NET it is');
  });

  test('the name of an open gap is no sentence', () => {
    const open = { text: 'which one?', open: true };
    expect(plainText(oneStop([open, { text: '.', open: false }]))).toBe('[which one?].');
    expect(
      plainText(
        oneStop([
          { text: 'Yes.', open: false },
          { text: '.NET', open: true },
        ]),
      ),
    ).toBe('Yes.[.NET]');
  });
});

describe('length', () => {
  test.each([
    ['', 0],
    ['  \n ', 0],
    ['one', 1],
    ['Dear [your name],\n\nthank you – very much.', 7],
    ['a co-op in 2026, don’t you?', 6],
    ['“Quoted” (or not) …', 3],
    ['Żółć śpi', 2],
  ])('words of "%s"', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  test.each([
    [0, 5],
    [1, 5],
    [16, 5],
    [17, 10],
    [43, 20],
    [48, 20],
    [49, 25],
    [65, 30],
    [130, 60],
    [260, 120],
  ])('%i words aloud', (words, seconds) => {
    expect(secondsAloud(words)).toBe(seconds);
  });
});
