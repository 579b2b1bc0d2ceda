import { expect, test } from 'vitest';
import { isSame } from '../../../src/domain/saved/same.ts';

test.each([
  ['x', 'x'],
  [undefined, undefined],
  [
    { a: 1, b: { c: 2, d: 3 } },
    { b: { d: 3, c: 2 }, a: 1 },
  ],
  [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }]],
])('%j and %j hold the same', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each([
  ['x', 'y'],
  ['1', 1],
  [null, undefined],
  ['', undefined],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{}, []],
  [{ 0: 'a' }, ['a']],
])('%j and %j do not', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

test('an own key called __proto__ counts', () => {
  expect(isSame(JSON.parse('{"__proto__":1}'), {})).toBe(false);
});
