import { expect, test } from 'vitest';
import { progressOf } from '../../../src/domain/progress/progress.ts';

test('a lesson counts once anything in it was answered', () => {
  const map = [
    { theme: 'reflection', lessons: [{ activities: ['a', 'b'] }, { activities: ['c'] }] },
    { theme: 'fit', lessons: [{ activities: ['d'] }] },
    { theme: 'networking', lessons: [] },
  ];
  expect(progressOf(map, (activity) => activity === 'b' || activity === 'a')).toEqual([
    { theme: 'reflection', worked: 1, lessons: 2 },
    { theme: 'fit', worked: 0, lessons: 1 },
    { theme: 'networking', worked: 0, lessons: 0 },
  ]);
});
