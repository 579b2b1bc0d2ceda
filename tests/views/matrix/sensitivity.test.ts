import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/views/matrix/sensitivity.ts';
import { standingOf } from '../../../src/views/matrix/standing.ts';
import { triedChanges, weighings } from './reference.ts';

const changes = (marks: (number | null)[][], weights: number[], most = 3) =>
  changesOf({ weights, marks, top: 2 }, most);

describe('what would change who comes first', () => {
  test('nothing, where one option is better in everything', () => {
    expect(
      changes(
        [
          [2, 2],
          [1, 1],
        ],
        [2, 2],
      ),
    ).toEqual([]);
  });

  test('one thing mattering less, or another mattering more', () => {
    // 2 × 2 against 1 × 2 + 1: the first leads by one.
    expect(
      changes(
        [
          [2, 0, 0],
          [0, 2, 1],
        ],
        [2, 1, 1],
      ),
    ).toEqual([
      { criterion: 0, weight: 1, first: [1], open: false },
      { criterion: 1, weight: 2, first: [1], open: false },
      { criterion: 2, weight: 2, first: [0, 1], open: false },
    ]);
  });

  test('only the nearest change is told, also when it only makes them level', () => {
    expect(
      changes(
        [
          [2, 0],
          [0, 2],
        ],
        [3, 1],
      ),
    ).toEqual([
      { criterion: 0, weight: 1, first: [0, 1], open: false },
      { criterion: 1, weight: 3, first: [0, 1], open: false },
    ]);
  });

  test('both directions, where they are equally near', () => {
    expect(
      changes(
        [
          [2, 0],
          [0, 2],
        ],
        [2, 2],
      ),
    ).toEqual([
      { criterion: 0, weight: 1, first: [1], open: false },
      { criterion: 0, weight: 3, first: [0], open: false },
      { criterion: 1, weight: 1, first: [0], open: false },
      { criterion: 1, weight: 3, first: [1], open: false },
    ]);
  });

  test('a change that would leave it open', () => {
    // 4 against 0 to 2 is settled; 2 against 0 to 2 is not, and neither is 4 against 0 to 4.
    expect(
      changes(
        [
          [2, 0],
          [0, null],
        ],
        [2, 1],
      ),
    ).toEqual([
      { criterion: 0, weight: 1, first: [0, 1], open: true },
      { criterion: 1, weight: 2, first: [0, 1], open: true },
    ]);
  });

  test('while it is open, open marks count half-way', () => {
    expect(
      changes(
        [
          [2, 0],
          [0, null],
        ],
        [1, 1],
      ),
    ).toEqual([{ criterion: 1, weight: 2, first: [0, 1], open: false }]);
  });

  test('with one weight to pick, or none, nothing can be changed', () => {
    const marks = [
      [2, 0],
      [0, 2],
    ];
    expect(changes(marks, [1, 1], 1)).toEqual([]);
    expect(changes(marks, [1, 1], 0)).toEqual([]);
  });

  test('without options or criteria nothing changes', () => {
    expect(changes([], [1, 2])).toEqual([]);
    expect(changes([[], []], [])).toEqual([]);
  });
});

test(
  '10,000 random tables: the nearest changes are those that trying every weight and every way finds',
  { timeout: 60_000 },
  () => {
    const input = fc.integer({ min: 1, max: 4 }).chain((most) => fc.tuple(weighings(most), fc.constant(most)));
    fc.assert(
      fc.property(input, ([weighing, most]) => {
        const byPlace = (a: { criterion: number; weight: number }, b: { criterion: number; weight: number }) =>
          a.criterion - b.criterion || a.weight - b.weight;
        expect([...changesOf(weighing, most)].sort(byPlace)).toEqual(triedChanges(weighing, most).sort(byPlace));
      }),
      { numRuns: 10_000 },
    );
  },
);

test('what a change ends does not come back further away', () => {
  fc.assert(
    fc.property(weighings(4), (weighing) => {
      const now = standingOf(weighing);
      for (const { criterion, weight } of changesOf(weighing, 4)) {
        const step = weight < (weighing.weights[criterion] ?? 0) ? -1 : 1;
        for (let other = weight; other >= 1 && other <= 4; other += step) {
          const then = standingOf({ ...weighing, weights: weighing.weights.with(criterion, other) });
          const holds = String(then.order[0]) === String(now.order[0]) && (then.settled || !now.settled);
          expect(holds).toBe(false);
        }
      }
    }),
    { numRuns: 3_000 },
  );
});
