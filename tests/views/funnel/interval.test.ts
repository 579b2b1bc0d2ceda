import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../src/views/funnel/interval.ts';

// SciPy 1.17.1: scipy.stats.binomtest(successes, trials).proportion_ci(confidence_level=0.95, method='wilson')
const SCIPY: [successes: number, trials: number, low: number, high: number][] = [
  [0, 1, 0, 0.7934506856227626],
  [1, 1, 0.20654931437723745, 1],
  [1, 2, 0.09453120573423074, 0.9054687942657693],
  [0, 4, 0, 0.4898908364545973],
  [1, 4, 0.04558726080970055, 0.6993581574175981],
  [4, 4, 0.5101091635454027, 1],
  [0, 5, 0, 0.43448246478317476],
  [5, 5, 0.5655175352168251, 1],
  [4, 9, 0.18877852109766463, 0.733348706504507],
  [9, 34, 0.14601190677211748, 0.4311714128294466],
  [17, 120, 0.09036879103483236, 0.21519494489857183],
  [0, 9999, 0, 0.00038403675960560734],
  [3, 9999, 0.00010204240417099148, 0.0008818239163349425],
  [5000, 9999, 0.4902515579156228, 0.5098484136778605],
  [9998, 9999, 0.9994336744924944, 0.9999823455609332],
  [9999, 9999, 0.9996159632403945, 1],
];

test.each(SCIPY)('%i of %i gives the same ends as SciPy', (successes, trials, low, high) => {
  const found = wilson(successes, trials);
  expect(Math.abs(found.low - low)).toBeLessThan(1e-12);
  expect(Math.abs(found.high - high)).toBeLessThan(1e-12);
});

test('nothing tried leaves the whole scale open', () => {
  expect(wilson(0, 0)).toStrictEqual({ low: 0, high: 1 });
});

test('none of any number starts at exactly 0 and all of any number ends at exactly 1', () => {
  for (let trials = 1; trials <= 300; trials += 1) {
    expect(wilson(0, trials).low).toBe(0);
    expect(wilson(trials, trials).high).toBe(1);
  }
});

test.each([
  [1, 0],
  [-1, 4],
  [-2, -1],
  [0, -1],
  [5, 4],
  [0.5, 4],
  [1, 4.5],
  [NaN, 4],
  [1, NaN],
  [1, Infinity],
  [Infinity, Infinity],
])('%d of %d is refused by name', (successes, trials) => {
  expect(() => wilson(successes, trials)).toThrow(RangeError);
  expect(() => wilson(successes, trials)).toThrow(`${successes} of ${trials}`);
});

const tally = fc
  .integer({ min: 1, max: 9999 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test('the interval always holds the share and stays on the scale', () => {
  fc.assert(
    fc.property(tally, ([successes, trials]) => {
      const { low, high } = wilson(successes, trials);
      const share = successes / trials;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(low).toBeLessThan(high);
    }),
  );
});

test('counting failures instead of successes mirrors the interval', () => {
  fc.assert(
    fc.property(tally, ([successes, trials]) => {
      const { low, high } = wilson(successes, trials);
      const mirror = wilson(trials - successes, trials);
      expect(Math.abs(low + mirror.high - 1)).toBeLessThan(1e-12);
      expect(Math.abs(high + mirror.low - 1)).toBeLessThan(1e-12);
    }),
  );
});

test('ten times the evidence for the same share narrows the interval', () => {
  fc.assert(
    fc.property(tally, ([successes, trials]) => {
      const few = wilson(successes, trials);
      const many = wilson(successes * 10, trials * 10);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});
