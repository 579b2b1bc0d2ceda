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
