import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isActivityId } from '../../../src/domain/saved/activity-id.ts';
import { id } from '../../../src/schema/id.ts';

test.each(['a', 'numbers', 'one-reading-check', 'x1', 'x-1', 'constructor'])('%j is an id', (text) => {
  expect(isActivityId(text)).toBe(true);
});

test.each(['', '1x', '-a', 'a-', 'a--b', 'A', 'a b', 'a.b', '__proto__', 'a\n', ' a', 'é', 'a_b', 'a/b'])(
  '%j is none',
  (text) => {
    expect(isActivityId(text)).toBe(false);
  },
);

test('over 10,000 texts: an id is what the shape of the content takes for one', () => {
  const near = fc
    .array(fc.constantFrom('a', 'z', '0', '9', '-', '_', 'A', '.', '\n'))
    .map((characters) => characters.join(''));
  fc.assert(
    // The one word that the shape refuses is a matter of controls, and no activity is one.
    fc.property(fc.oneof(near, fc.string()), (text) => isActivityId(text) === id.safeParse(text).success),
    { numRuns: 10_000 },
  );
});
