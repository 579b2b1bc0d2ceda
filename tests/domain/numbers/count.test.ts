import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, type CountFault } from '../../../src/domain/numbers/count.ts';

const LIMITS = { min: 0, max: 9999 };
const ok = (value: number) => ({ state: 'ok', value });
const fault = (code: CountFault) => ({ state: 'fault', fault: code });

test('nothing typed, or only space, is empty', () => {
  for (const text of ['', ' ', '\t\n', '\u00A0', '\u200F']) expect(readCount(text, LIMITS)).toEqual({ state: 'empty' });
});

describe('what is read as a count', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['9999', 9999],
    ['  12 ', 12],
    ['\n12\t', 12],
    ['\u00A012\u202F', 12],
    ['~12', 12],
    ['~ 12', 12],
    ['~  12', 12],
    ['~1,200', 1200],
    ['-0', 0],
    ['\u22120', 0],
  ])('%j is %i', (text, value) => expect(readCount(text, LIMITS)).toEqual(ok(value)));

  test('minus nothing is plain 0', () => {
    expect(readCount('-0', LIMITS)).toStrictEqual({ state: 'ok', value: 0 });
  });

  test.each([
    ['full-width', '\uFF13\uFF14', 34],
    ['full-width with tilde', '\uFF5E\uFF13\uFF14', 34],
    ['Arabic-Indic, low', '\u0660\u0661\u0662\u0663\u0664', 1234],
    ['Arabic-Indic, high', '\u0665\u0666\u0667\u0668', 5678],
    ['Arabic-Indic nine', '\u0669', 9],
    ['Extended Arabic-Indic, low', '\u06F0\u06F1\u06F2\u06F3\u06F4', 1234],
    ['Extended Arabic-Indic, high', '\u06F5\u06F6\u06F7\u06F8', 5678],
    ['Extended Arabic-Indic nine', '\u06F9', 9],
    ['Arabic thousands', '\u0661\u066C\u0662\u0660\u0660', 1200],
    ['between direction marks', '\u200E34\u200F', 34],
    ['behind an Arabic letter mark', '\u061C34', 34],
  ])('%s digits are read', (_name, text, value) => expect(readCount(text, LIMITS)).toEqual(ok(value)));

  test.each([' ', '\u00A0', '\u202F', '\u2009', ',', '.', "'", '\u2019', '\u066C', '\uFF0C'])(
    'groups of three may be set apart by %j',
    (gap) => {
      const wide = { min: 0, max: 1e12 };
      expect(readCount(`1${gap}200`, wide)).toEqual(ok(1200));
      expect(readCount(`12${gap}345`, wide)).toEqual(ok(12345));
      expect(readCount(`123${gap}456`, wide)).toEqual(ok(123456));
      expect(readCount(`1${gap}234${gap}567`, wide)).toEqual(ok(1234567));
      expect(readCount(`1${gap}234${gap}567${gap}890`, wide)).toEqual(ok(1234567890));
    },
  );
});

describe('digits of every script', () => {
  const characters = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point));
  const digits = characters.filter((character) => /\p{Nd}/u.test(character));

  test('all decimal digits that Unicode has are read, each as its own value', () => {
    expect(digits.length).toBeGreaterThanOrEqual(760);
    expect(digits.length % 10).toBe(0);
    // Unicode lists them in code order, ten for each script, 0 first.
    const wrong = digits.filter((digit, at) => {
      const [alone, after] = [readCount(digit, LIMITS), readCount(`1${digit}2`, LIMITS)];
      const value = at % 10;
      return alone.state !== 'ok' || alone.value !== value || after.state !== 'ok' || after.value !== 102 + 10 * value;
    });
    expect(wrong).toEqual([]);
    const named: readonly (readonly [string, number])[] = [
      ['\u0967\u0968\u096F', 129],
      ['\u09E7\u09E8\u09EF', 129],
      ['\u0E51\u0E52\u0E59', 129],
      ['\u{1D7CF}\u{1D7DA}\u{1D7FF}', 129],
      ['\u{1E951}\u{1E952}\u{1E959}', 129],
    ];
    for (const [text, value] of named) expect(readCount(text, LIMITS)).toEqual(ok(value));
  });

  test('no other character of Unicode is a digit', { timeout: 60_000 }, () => {
    const others = characters.filter((character) => !/\p{Nd}/u.test(character));
    // A character that became a digit would make more of the 1 before it.
    const counted = others.filter((character) => {
      const count = readCount(`1${character}`, LIMITS);
      return count.state === 'ok' && count.value !== 1;
    });
    expect(counted).toEqual([]);
  });
});

describe('what is not a number', () => {
  test.each([
    'x',
    '12x',
    'x12',
    'about 12',
    '12 or 13',
    '12~',
    '~',
    '~~3',
    '-',
    '--3',
    '+3',
    '3-4',
    '12.',
    '12,',
    ',',
    '1,20,000',
    '1,200 300',
    '1.200,300.400',
    '1,,200',
    '1 20',
    '12 00',
    '1 2000',
    '1234 567',
    '0 500',
    '1  200',
    '1\n200',
    '1.2.3',
    'x.5',
    '3.5x',
    'x3.5',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '3\u00BD',
    '12\u00B2',
    '\u00B2',
    '1\u00B9',
    '10\u2070',
    '\u2460',
    '\u2469',
    '1\u2082',
    '\u2474',
    '\u2488',
    '\u{1F100}',
    '\u{1F101}200',
    '\u2160',
    '\u2167',
    '\u4E00',
    '\u0BF0',
    '\u065F',
    '\u066A',
    '\u06EF',
    '\u06FA',
  ])('%j', (text) => expect(readCount(text, LIMITS)).toEqual(fault('not-a-number')));
});

describe('what is a number, but not whole', () => {
  test.each([
    '3.5',
    '3,5',
    '3.0',
    '3.25',
    '.5',
    ',5',
    '~.5',
    '-3.5',
    '0.500',
    '0,500',
    '1,20',
    '1.2000',
    '1234.567',
    '1,200.5',
    '1.200,50',
    '1 200,5',
    '\u0661\u066B\u0665',
  ])('%j', (text) => expect(readCount(text, LIMITS)).toEqual(fault('not-whole')));
});

describe('limits', () => {
  test.each(['-3', '- 3', '\u22123', '\uFF0D3', '~-3', '~ - 3', '-1', '-1,200', '\u2212\u0663'])(
    '%j is below zero',
    (text) => {
      expect(readCount(text, LIMITS)).toEqual(fault('below-zero'));
      expect(readCount(text, { min: 2, max: 9 })).toEqual(fault('below-zero'));
    },
  );

  test('both limits are included', () => {
    const limits = { min: 2, max: 50 };
    expect(readCount('0', limits)).toEqual(fault('too-small'));
    expect(readCount('-0', limits)).toEqual(fault('too-small'));
    expect(readCount('1', limits)).toEqual(fault('too-small'));
    expect(readCount('2', limits)).toEqual(ok(2));
    expect(readCount('50', limits)).toEqual(ok(50));
    expect(readCount('51', limits)).toEqual(fault('too-large'));
  });

  test('a negative minimum lets negative numbers through down to it', () => {
    const limits = { min: -3, max: 9 };
    expect(readCount('-3', limits)).toEqual(ok(-3));
    expect(readCount('-4', limits)).toEqual(fault('too-small'));
  });

  test('a number too long to hold is too large, even without a limit', () => {
    const open = { min: -Infinity, max: Infinity };
    expect(readCount('9'.repeat(400), LIMITS)).toEqual(fault('too-large'));
    expect(readCount('9'.repeat(400), open)).toEqual(fault('too-large'));
    expect(readCount('9007199254740991', open)).toEqual(ok(9007199254740991));
    expect(readCount('9007199254740992', open)).toEqual(fault('too-large'));
    expect(readCount('-9007199254740991', open)).toEqual(ok(-9007199254740991));
    expect(readCount('-9007199254740992', open)).toEqual(fault('too-small'));
  });

  test('a very long text is answered at once', () => {
    const started = performance.now();
    for (const part of ['1', '1.', '.', ' ', '~', '1 2', ',111', '\u0661\u066B']) {
      readCount(`${part.repeat(50_000)}x`, LIMITS);
      readCount(part.repeat(50_000), LIMITS);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('for any text', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .,-~\u2212\u0663\u06F4\u00A0\u2019')) }),
  );
  const limits = fc.tuple(fc.integer(), fc.integer()).map(([one, other]) => ({
    min: Math.min(one, other),
    max: Math.max(one, other),
  }));

  test('reading never throws and a value is always whole and within the limits', () => {
    fc.assert(
      fc.property(typed, limits, (text, { min, max }) => {
        const count = readCount(text, { min, max });
        if (count.state !== 'ok') return;
        expect(Number.isSafeInteger(count.value)).toBe(true);
        expect(Object.is(count.value, -0)).toBe(false);
        expect(count.value).toBeGreaterThanOrEqual(min);
        expect(count.value).toBeLessThanOrEqual(max);
      }),
    );
  });

  test('a number written in any common way comes back as itself', () => {
    const locale = fc.constantFrom('en', 'de', 'fr', 'de-CH', 'nb', 'ar-EG', 'fa', 'es', 'pt');
    fc.assert(
      fc.property(fc.nat(1_000_000_000), locale, (value, language) => {
        expect(readCount(value.toLocaleString(language), { min: 0, max: 1e9 })).toEqual(ok(value));
        expect(readCount(String(value), { min: 0, max: 1e9 })).toEqual(ok(value));
      }),
    );
  });
});
