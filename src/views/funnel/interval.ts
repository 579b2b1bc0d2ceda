import { requireTally } from './tally.ts';

/** Both ends of a range of shares, each from 0 to 1. */
export type Interval = { readonly low: number; readonly high: number };

// The 97.5 % point of the normal distribution: 2.5 % is left out at each end.
const Z = 1.959963984540054;
const Z2 = Z * Z;

/**
 * The 95 % Wilson score interval for a share, without continuity correction.
 *
 * Chosen because it keeps sensible for small counts and for shares near 0 or 1, where the textbook interval collapses
 * to a point. Sources: Wilson 1927 (J. Am. Stat. Assoc. 22, 209–212); recommended for small samples by Brown, Cai and
 * DasGupta 2001 (Statistical Science 16, 101–133).
 *
 * @param successes how many went on, a whole number
 * @param trials how many there were, a whole number; 0 tells nothing and gives the whole scale, 0 to 1
 * @returns shares from 0 to 1; `low` is exactly 0 for no successes, `high` exactly 1 when all succeeded
 * @throws RangeError on fractions, negative numbers, or more successes than trials
 */
export function wilson(successes: number, trials: number): Interval {
  requireTally(successes, trials);
  const failures = trials - successes;
  const middle = 2 * successes + Z2;
  // With no trials at all the division is 0 / 0, but then both ends below are fixed anyway.
  const reach = Z * Math.sqrt(Z2 + (4 * successes * failures) / trials);
  const scale = 2 * (trials + Z2);
  // Both ends are fixed because rounding would leave them a hair beside 0 and 1.
  return {
    low: successes ? (middle - reach) / scale : 0,
    high: failures ? (middle + reach) / scale : 1,
  };
}
