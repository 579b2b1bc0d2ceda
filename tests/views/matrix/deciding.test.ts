import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidingMarks } from '../../../src/views/matrix/deciding.ts';
import { standingOf } from '../../../src/views/matrix/standing.ts';
import { triedMarks, weighings } from './reference.ts';

const deciding = (marks: (number | null)[][], weights: number[], top = 2) => decidingMarks({ weights, marks, top });

test('known marks decide nothing', () => {
  expect(
    deciding(
      [
        [2, 1],
        [1, 2],
      ],
      [1, 1],
    ),
  ).toEqual([
    [false, false],
    [false, false],
  ]);
});

test('an open mark that reaches the best of the others decides, one that stays below does not', () => {
  expect(deciding([[2], [null]], [1])).toEqual([[false], [true]]);
  expect(
    deciding(
      [
        [2, 2],
        [1, null],
        [0, null],
      ],
      [1, 1],
    ),
  ).toEqual([
    [false, false],
    [false, false],
    [false, false],
  ]);
  expect(
    deciding(
      [
        [2, 1],
        [1, null],
        [0, null],
      ],
      [1, 1],
    ),
  ).toEqual([
    [false, false],
    [false, true],
    [false, false],
  ]);
});

test('an option that is first at its worst needs no question', () => {
  expect(
    deciding(
      [
        [2, null],
        [1, 0],
      ],
      [2, 1],
    ),
  ).toEqual([
    [false, false],
    [false, false],
  ]);
  expect(
    deciding(
      [
        [2, null],
        [2, 0],
      ],
      [2, 1],
    ),
  ).toEqual([
    [false, true],
    [false, false],
  ]);
});

test('a mark that lies between two sums of the other decides nothing, though it is not settled', () => {
  // The first reaches 4 to 6, the other 3, 7 or 11: its own mark decides, and that of the first cannot.
  const marks = [
    [null, 1, 0],
    [0, null, 1],
  ];
  expect(standingOf({ weights: [1, 4, 3], marks, top: 2 })).toMatchObject({ could: [0, 1], settled: false });
  expect(deciding(marks, [1, 4, 3])).toEqual([
    [false, false, false],
    [false, true, false],
  ]);
  // At 4 or 6 they would be level: that is another first place.
  expect(deciding(marks, [1, 4, 4])[0]?.[0]).toBe(true);
  expect(deciding(marks, [1, 4, 6])[0]?.[0]).toBe(true);
});

test('with a single mark to give, nothing can decide', () => {
  expect(deciding([[null], [0]], [3], 0)).toEqual([[false], [false]]);
});

test('a single option has no rival, and without options there is nothing', () => {
  expect(deciding([[null]], [1])).toEqual([[false]]);
  expect(deciding([], [])).toEqual([]);
});

test('10,000 random tables: the deciding marks are those that trying every way finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(weighings(3), (weighing) => {
      const found = decidingMarks(weighing);
      expect(found).toEqual(triedMarks(weighing));
      // It is settled exactly when nothing decides.
      expect(standingOf(weighing).settled).toBe(!found.flat().includes(true));
    }),
    { numRuns: 10_000 },
  );
});
