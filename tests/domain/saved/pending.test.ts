import { expect, test } from 'vitest';
import { sift } from '../../../src/domain/saved/pending.ts';

test('a waiting answer is newer while the device holds what it held then', () => {
  expect(sift({ a: 'new' }, { a: 'old' }, { a: 'old', b: 'x' })).toEqual({ newer: { a: 'new' }, overtaken: {} });
  expect(sift({ a: 'new' }, {}, {})).toEqual({ newer: { a: 'new' }, overtaken: {} });
});

test('it is overtaken once the device holds something else', () => {
  expect(sift({ a: 'new', b: 'mine' }, { a: 'old' }, { a: 'theirs' })).toEqual({
    newer: { b: 'mine' },
    overtaken: { a: 'new' },
  });
});

test('it is not overtaken by itself', () => {
  expect(sift({ a: ['x'] }, {}, { a: ['x'] })).toEqual({ newer: { a: ['x'] }, overtaken: {} });
});
