import { expect, test } from 'vitest';
import { claimsOf } from '../../../src/domain/lesson/claims.ts';

const [mood, agree, chance] = [{ id: 'mood' }, { id: 'agree' }, { id: 'chance' }];
const first = { id: 'first', evidence: [mood, agree] };
const second = { id: 'second', evidence: [chance, mood] };
const third = { id: 'third', evidence: [mood] };

test('every card is told once, under the first lesson that cites it, with the later ones', () => {
  expect(claimsOf([first, second, third])).toEqual([
    {
      lesson: first,
      own: [
        { card: mood, also: [second, third] },
        { card: agree, also: [] },
      ],
      above: [],
    },
    { lesson: second, own: [{ card: chance, also: [] }], above: [mood] },
    { lesson: third, own: [], above: [mood] },
  ]);
});

test('a lesson that cites nothing has nothing to tell', () => {
  const none = { id: 'none', evidence: [] };
  expect(claimsOf([none])).toEqual([{ lesson: none, own: [], above: [] }]);
});
