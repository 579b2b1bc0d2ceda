import { expect, test } from 'vitest';
import { expectNone, placeIn } from './problem.ts';

test('no problem passes, and every problem is told with its place and what to do', () => {
  expect(() => expectNone([])).not.toThrow();
  const problems = [
    { at: 'a.html:1:2', found: 'this', fix: 'Do that.' },
    { at: 'b.html:3:4', found: 'more', fix: 'Do more.' },
  ];
  expect(() => expectNone(problems)).toThrow(
    '2 problems\n\na.html:1:2\n  found: this\n  fix:   Do that.\n\nb.html:3:4\n  found: more\n  fix:   Do more.\n',
  );
});

test('places are counted from 1', () => {
  expect(placeIn('ab\ncd', 0)).toBe('1:1');
  expect(placeIn('ab\ncd', 4)).toBe('2:2');
});
