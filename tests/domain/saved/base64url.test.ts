import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, signsOf, toBase64url } from '../../../src/domain/saved/base64url.ts';

test('a number in characters', () => {
  expect(signsOf(0, 3)).toBe('AAA');
  expect(signsOf(63, 1)).toBe('_');
  expect(signsOf(62 * 64 + 1, 2)).toBe('-B');
  expect(signsOf(0xffffffff, 6)).toBe('D_____');
  expect(signsOf(0x80000000, 6)).toBe('CAAAAA');
  expect(signsOf(64, 1)).toBe('A');
  expect(signsOf(5, 0)).toBe('');
});

describe('bytes as text', () => {
  // The examples of RFC 4648, section 10.
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('%j is %j', (plain, text) => {
    expect(toBase64url(Buffer.from(plain))).toBe(text);
    expect(fromBase64url(text)).toEqual(new Uint8Array(Buffer.from(plain)));
  });

  test.each(['A', 'AAAAA', 'Zh', 'Zm9=', 'Zg==', 'Zm+v', 'Zm/v', 'Zm v', ' Zm9', 'Zm9\n', 'Zm8é', '..', 'Zm9x '])(
    '%j is no bytes',
    (text) => {
      expect(fromBase64url(text)).toBeNull();
    },
  );

  test('over 10,000 rows of bytes: what Node says, and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(bytes);
      }),
      { numRuns: 10_000 },
    );
  });

  test('over 10,000 texts: no two are the same bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^[\w-]{0,9}$/)), (text) => {
        const bytes = fromBase64url(text);
        if (bytes) expect(toBase64url(bytes)).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });
});
