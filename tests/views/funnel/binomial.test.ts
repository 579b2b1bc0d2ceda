import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfAtMost } from '../../../src/views/funnel/binomial.ts';

// SciPy 1.17.1: scipy.stats.binom.cdf(successes, trials, rate)
const SCIPY: [successes: number, trials: number, rate: number, chance: number][] = [
  [0, 1, 0.5, 0.5],
  [0, 4, 0.25, 0.31640625000000006],
  [1, 4, 0.25, 0.73828125],
  [0, 6, 0.14285714285714285, 0.39656945660396603],
  [3, 10, 0.5, 0.171875],
  [9, 34, 0.3, 0.40611836748387414],
  [20, 34, 0.3, 0.9998755498686216],
  [0, 34, 0.01, 0.7105532272722923],
  [33, 34, 0.99, 0.2894467727277079],
  [50, 1000, 0.1, 5.995167632379605e-9],
  [150, 1000, 0.1, 0.9999997225559099],
  [999, 1000, 0.999, 0.6323045752290363],
  [0, 9999, 1e-300, 1],
  [0, 9999, 1e-9, 0.9999900010499848],
  [0, 9999, 0.0001, 0.3678978362165516],
  [1, 9999, 0.0001, 0.7357956724331032],
  [3, 9999, 0.001, 0.010317136250197546],
  [1000, 9999, 0.2, 1.2222589626483355e-161],
  [2300, 9999, 0.25, 1.7229742471785123e-6],
  [2500, 9999, 0.25, 0.5076772909087566],
  [2700, 9999, 0.25, 0.9999978726687583],
  [4999, 9999, 0.5, 0.5000000000000003],
  [9900, 9999, 0.9999, 2.4471010810108356e-157],
  [9997, 9999, 0.999999999, 4.998466504056233e-11],
  [9998, 9999, 0.9999, 0.6321021637834079],
  // Smaller than any number that can be held: 0, as in SciPy.
  [5, 9999, 0.999, 0],
  [9000, 9999, 0.999, 0],
];

test.each(SCIPY)('at most %i of %i at rate %d has the same chance as in SciPy', (successes, trials, rate, chance) => {
  expect(Math.abs(chanceOfAtMost(successes, trials, rate) - chance)).toBeLessThanOrEqual(chance * 1e-9);
});

test('all of them or fewer is certain', () => {
  for (const rate of [0, 1e-9, 0.3, 0.999, 1]) {
    expect(chanceOfAtMost(0, 0, rate)).toBe(1);
    expect(chanceOfAtMost(7, 7, rate)).toBe(1);
    expect(chanceOfAtMost(9999, 9999, rate)).toBe(1);
  }
});

test('at rate 0 nothing ever succeeds', () => {
  expect(chanceOfAtMost(0, 5, 0)).toBe(1);
  expect(chanceOfAtMost(3, 5, 0)).toBe(1);
  expect(chanceOfAtMost(0, 5, -0)).toBe(1);
});

test('at rate 1 every try succeeds', () => {
  expect(chanceOfAtMost(0, 5, 1)).toBe(0);
  expect(chanceOfAtMost(4, 5, 1)).toBe(0);
  expect(chanceOfAtMost(9998, 9999, 1)).toBe(0);
});

test('no success at all is the chance of failing every time', () => {
  for (const trials of [1, 2, 10, 100, 1000]) {
    for (const rate of [0.001, 0.02, 0.25]) {
      const expected = (1 - rate) ** trials;
      expect(Math.abs(chanceOfAtMost(0, trials, rate) - expected)).toBeLessThanOrEqual(expected * 1e-12);
    }
  }
});

test.each([
  [5, 4, 0.5],
  [-1, 4, 0.5],
  [0.5, 4, 0.5],
  [1, 4.5, 0.5],
  [NaN, 4, 0.5],
])('%d of %d is refused', (successes, trials, rate) => {
  expect(() => chanceOfAtMost(successes, trials, rate)).toThrow(RangeError);
  expect(() => chanceOfAtMost(successes, trials, rate)).toThrow(`${successes} of ${trials}`);
});

test.each([-0.001, 1.001, NaN, Infinity, -Infinity])('rate %d is refused by name', (rate) => {
  // Also where the answer would not depend on the rate.
  for (const successes of [0, 4]) {
    expect(() => chanceOfAtMost(successes, 4, rate)).toThrow(RangeError);
    expect(() => chanceOfAtMost(successes, 4, rate)).toThrow(`rate ${rate}`);
  }
});

const RATE = fc.double({ min: 0, max: 1, noNaN: true });
const tally = fc
  .integer({ min: 1, max: 9999 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials - 1 }), fc.constant(trials)));

test('one more success allowed never lowers the chance, and it stays from 0 to 1', () => {
  fc.assert(
    fc.property(tally, RATE, ([successes, trials], rate) => {
      const fewer = chanceOfAtMost(successes, trials, rate);
      const more = chanceOfAtMost(successes + 1, trials, rate);
      expect(fewer).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(1);
      expect(fewer).toBeLessThanOrEqual(more);
    }),
  );
});

test('the chance never falls from one count to the next over a whole range', () => {
  for (const rate of [0.003, 0.25, 0.5, 0.9]) {
    let before = 0;
    for (let successes = 0; successes <= 400; successes += 1) {
      const chance = chanceOfAtMost(successes, 400, rate);
      expect(chance).toBeGreaterThanOrEqual(before);
      expect(chance).toBeLessThanOrEqual(1);
      before = chance;
    }
    expect(before).toBe(1);
  }
});

test('at most k successes and at most n - k - 1 failures share out all chances', () => {
  fc.assert(
    fc.property(tally, RATE, ([successes, trials], rate) => {
      const both = chanceOfAtMost(successes, trials, rate) + chanceOfAtMost(trials - successes - 1, trials, 1 - rate);
      expect(Math.abs(both - 1)).toBeLessThan(1e-9);
    }),
  );
});
