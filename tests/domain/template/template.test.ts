import { expect, onTestFinished, test } from 'vitest';
import { writtenValue } from '../../../src/domain/intl/written.ts';
import { fill, plural, writeValuesBy } from '../../../src/domain/template/template.ts';

test('gaps are filled, also twice, and a gap without a value stays visible', () => {
  expect(fill('{n} of {of}, {n} again, {x}', { n: 1, of: '3' })).toBe('1 of 3, 1 again, {x}');
});

test('a value with marks of its own is put in as it is', () => {
  expect(fill('“{a}”', { a: '$& {b}', b: 'no' })).toBe('“$& {b}”');
});

test('the plural form is that of the language', () => {
  expect([1, 2, 0].map((n) => plural({ one: 'sheet', other: 'sheets' }, n, 'en'))).toEqual([
    'sheet',
    'sheets',
    'sheets',
  ]);
  expect(plural({ few: 'few', other: 'other' }, 3, 'pl')).toBe('few');
  expect(plural({ other: 'other' }, 1, 'en')).toBe('other');
});

test('a language with digits of its own has them in its sentences; what a reader wrote stays as it is', () => {
  onTestFinished(() => writeValuesBy(String));
  writeValuesBy(writtenValue({ digits: '٠١٢٣٤٥٦٧٨٩', point: '٫' }));
  expect(fill('{n} / {of} / {text} / {x}', { n: 10, of: 2.5, text: '10' })).toBe('١٠ / ٢٫٥ / 10 / {x}');
});
