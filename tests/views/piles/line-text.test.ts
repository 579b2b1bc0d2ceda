import { expect, test } from 'vitest';
import { lineText } from '../../../src/views/piles/line-text.ts';

const text = (pattern: string, words: Record<string, string>) => lineText(pattern, new Map(Object.entries(words)));

test('gaps are filled', () => {
  expect(text('{who}: {ask}', { who: 'R. K.', ask: 'a day' })).toBe('R. K.: a day');
});

test('a piece with an empty gap is left out with its words, wherever it stands', () => {
  const pattern = '{who} · near: {near} · {ask}';
  expect(text(pattern, { who: 'R. K.', near: '', ask: 'a day' })).toBe('R. K. · a day');
  expect(text(pattern, { who: '', near: 'yes', ask: 'a day' })).toBe('near: yes · a day');
  expect(text(pattern, { who: 'R. K.', near: 'yes', ask: '' })).toBe('R. K. · near: yes');
  expect(text(pattern, { who: '', near: '', ask: '' })).toBe('');
});

test('one empty gap of several is enough to leave a piece out', () => {
  expect(text('{a} {b} · {c}', { a: 'x', b: '', c: 'z' })).toBe('z');
  expect(text('{a} {b} · {c}', { a: '', b: 'y', c: 'z' })).toBe('z');
});

test('a gap that no column has is empty', () => {
  expect(text('{who} · {constructor}', { who: 'R. K.' })).toBe('R. K.');
});

test('a piece without gaps stays', () => {
  expect(text('plain · {a}', { a: '' })).toBe('plain');
});

test('ids with hyphens and digits are gaps; words of the reader that look like gaps or marks are not', () => {
  expect(text('{aim-now2} · {b}', { 'aim-now2': '{b} $& · {c}', b: 'y' })).toBe('{b} $& · {c} · y');
});

test('words from right to left are shut off from the words around them', () => {
  expect(text('{who} · near: {near}', { who: 'חנה', near: 'נצרת' })).toBe('\u2068חנה\u2069 · near: \u2068נצרת\u2069');
});
