import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../src/views/matrix/standing.ts';
import { sumsOf } from '../../../src/views/matrix/weighing.ts';
import { tried, weighings } from './reference.ts';

describe('sums', () => {
  test('marks count as often as their weight says, open ones from the worst to the best', () => {
    expect(
      sumsOf({
        weights: [1, 3],
        marks: [
          [2, 1],
          [null, 2],
          [1, null],
          [null, null],
        ],
        top: 2,
      }),
    ).toEqual([
      { low: 5, high: 5 },
      { low: 6, high: 8 },
      { low: 1, high: 7 },
      { low: 0, high: 8 },
    ]);
  });

  test('without criteria every sum is nothing', () => {
    expect(sumsOf({ weights: [], marks: [[], []], top: 2 })).toEqual([
      { low: 0, high: 0 },
      { low: 0, high: 0 },
    ]);
  });
});

describe('who comes first', () => {
  const standing = (marks: (number | null)[][], weights = [1, 1]) => {
    const { order, could, settled } = standingOf({ weights, marks, top: 2 });
    return { order, could, settled };
  };

  test('nothing open', () => {
    expect(
      standing([
        [0, 1],
        [2, 2],
        [1, 1],
      ]),
    ).toEqual({ order: [[1], [2], [0]], could: [1], settled: true });
  });

  test('level options stand together, in the order of the sheet', () => {
    expect(
      standing([
        [0, 2],
        [1, 2],
        [2, 1],
        [2, 0],
      ]),
    ).toEqual({
      order: [
        [1, 2],
        [0, 3],
      ],
      could: [1, 2],
      settled: true,
    });
  });

  test('an open mark that cannot change it', () => {
    expect(
      standing([
        [2, 2],
        [0, null],
      ]),
    ).toEqual({ order: [[0], [1]], could: [0], settled: true });
  });

  test('an open mark that could make it level leaves it open', () => {
    expect(
      standing([
        [2, 1],
        [1, null],
      ]),
    ).toEqual({ order: [[0], [1]], could: [0, 1], settled: false });
  });

  test('an open mark of the first itself', () => {
    expect(
      standing([
        [2, null],
        [1, 1],
      ]),
    ).toEqual({ order: [[0], [1]], could: [0, 1], settled: false });
    expect(
      standing([
        [2, null],
        [1, 0],
      ]),
    ).toEqual({ order: [[0], [1]], could: [0], settled: true });
  });

  test('half-way counts exactly: one open mark is level with a fair one', () => {
    expect(
      standing([
        [1, 1],
        [1, null],
      ]),
    ).toEqual({ order: [[0, 1]], could: [0, 1], settled: false });
  });

  test('a single option comes first, and without options nothing does', () => {
    expect(standing([[null, null]])).toEqual({ order: [[0]], could: [0], settled: true });
    expect(standing([])).toEqual({ order: [], could: [], settled: true });
  });
});

test('10,000 random tables stand as trying every way says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(weighings(3), (weighing) => {
      expect(standingOf(weighing)).toEqual(tried(weighing));
    }),
    { numRuns: 10_000 },
  );
});
