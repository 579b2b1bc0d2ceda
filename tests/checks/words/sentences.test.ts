import { describe, expect, test } from 'vitest';
import { quote, sentencesIn } from '../../../src/checks/words/sentences.ts';

describe('sentences', () => {
  test('end with a full stop, a question mark or three dots, and what closes behind it', () => {
    expect(sentencesIn('One no. “Is it me?” Perhaps… (No.) And on')).toEqual([
      'One no.',
      '“Is it me?”',
      'Perhaps…',
      '(No.)',
      'And on',
    ]);
  });

  test('do not end inside a figure', () => {
    expect(sentencesIn('About 0.44 of them.')).toEqual(['About 0.44 of them.']);
  });

  test('are none in an empty text', () => {
    expect(sentencesIn(' \n')).toEqual([]);
  });
});

test('a quotation is one line and not long', () => {
  expect(quote('two\n  lines')).toBe('“two lines”');
  expect(quote('a'.repeat(70))).toBe(`“${'a'.repeat(60)}…”`);
});
