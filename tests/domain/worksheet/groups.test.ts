import { expect, test } from 'vitest';
import { groupsOf } from '../../../src/domain/worksheet/groups.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (cuts?: readonly string[]) => groupsOf(items, cuts).map((group) => group.map(({ id }) => id).join(''));

test('a list is cut before each id that is named', () => {
  expect(ids(['b', 'd'])).toEqual(['a', 'bc', 'd']);
  expect(ids(['a', 'b'])).toEqual(['a', 'bcd']);
});

test('without cuts all stand together', () => {
  expect(ids()).toEqual(['abcd']);
  expect(ids(['x'])).toEqual(['abcd']);
  expect(groupsOf([], ['a'])).toEqual([]);
});
