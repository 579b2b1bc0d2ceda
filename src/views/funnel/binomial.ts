import { requireTally } from './tally.ts';

/** P(X = k) for 0 <= k <= n * p: up to the peak, where no factor of the first kind lies below 1. */
function chanceOfExactly(k: number, n: number, p: number): number {
  const q = 1 - p;
  let left = n - k;
  let term = 1;
  for (let i = 1; i <= k; i += 1) {
    term *= ((n - k + i) / i) * p;
    // Mixing growing and shrinking factors keeps the product near 1; one after the other they overflow from n ≈ 2,000.
    for (; term > 1 && left > 0; left -= 1) term *= q;
  }
  return term * q ** left;
}

/**
 * The exact chance of at most so many successes: the lower tail P(X <= successes) of the binomial distribution.
 *
 * Adds the terms outward from the largest one or its neighbour, each from the one before, so nothing overflows and
 * nothing cancels; a tail smaller than any number that can be held is 0. The first term is multiplied out directly (the
 * interleaved product of Loader 2000, "Fast and accurate computation of binomial probabilities"). Takes time in
 * proportion to `trials`; checked against SciPy up to 9,999.
 *
 * @param successes the largest number of successes to count, a whole number
 * @param trials how many independent tries, a whole number
 * @param rate chance of success in each try, 0 to 1
 * @returns 0 to 1; exactly 1 when `successes` equals `trials` or `rate` is 0
 * @throws RangeError on fractions, negative numbers, more successes than trials, or a rate outside 0 to 1
 */
export function chanceOfAtMost(successes: number, trials: number, rate: number): number {
  requireTally(successes, trials);
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`rate ${rate}`);
  if (successes === trials) return 1;

  // At rate 0 only the first term is above 0; at rate 1 the odds are infinite and every term is 0. Both are right.
  const odds = rate / (1 - rate);
  const peak = Math.min(successes, Math.floor(trials * rate));
  const top = chanceOfExactly(peak, trials, rate);
  let sum = top;
  for (let k = peak, term = top; k > 0; k -= 1) sum += term *= k / ((trials - k + 1) * odds);
  for (let k = peak, term = top; k < successes; k += 1) sum += term *= ((trials - k) * odds) / (k + 1);
  return Math.min(1, sum);
}
