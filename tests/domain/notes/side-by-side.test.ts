import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/domain/notes/side-by-side.ts';

const answer = (id: string, text: string) => ({ id, label: id.toUpperCase(), answer: text });

test('each question once, in the order of the questions, with both answers', () => {
  const before = [answer('a', '1'), answer('b', '2'), answer('d', '4')];
  const now = [answer('b', '2'), answer('c', '3'), answer('d', '5')];
  expect(sideBySide(before, now)).toEqual([
    { id: 'a', label: 'A', before: '1', now: '', same: false },
    { id: 'b', label: 'B', before: '2', now: '2', same: true },
    { id: 'c', label: 'C', before: '', now: '3', same: false },
    { id: 'd', label: 'D', before: '4', now: '5', same: false },
  ]);
});

test('what only the present one has, at its end, stays at the end', () => {
  expect(sideBySide([answer('a', '1')], [answer('a', '1'), answer('z', '9')]).map(({ id }) => id)).toEqual(['a', 'z']);
  expect(sideBySide([], [])).toEqual([]);
});
