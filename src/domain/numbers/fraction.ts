/**
 * A share as words can say it: none, all, under 1 in `of`, over `of - 1` in `of`, or `count` in `of`.
 * "over" with 100 means more than 99 in 100.
 */
export type PlainFraction =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'under'; readonly of: number }
  | { readonly kind: 'over'; readonly of: number }
  | { readonly kind: 'in'; readonly count: number; readonly of: number };

// Beyond these, tenths are too coarse, and "1 in N" says more.
const RARE = 0.095;
const COMMON = 0.905;
const LEAST = 0.01;
const MOST = 0.99;

/** 1/share as a number people say: whole to 20, fives to 50, tens to 100. */
function oneIn(share: number): number {
  const exact = 1 / share;
  const step = exact <= 20 ? 1 : exact <= 50 ? 5 : 10;
  return Math.round(exact / step) * step;
}

/**
 * The fraction nearest to a share among those people can picture ("3 in 7").
 *
 * Between 0.095 and 0.905 (both included) it is the nearest fraction with 2 to 10 below, in lowest terms; of two
 * equally near ones, that with the smaller number below. Smaller shares become "1 in N" with N rounded to a whole
 * number (to 20), to fives (to 50) or to tens (to 100); larger shares mirror that as "N-1 in N". No share but exactly
 * 0 is 'none', and none but exactly 1 is 'all': rare is not never. The limits are our own editorial choice.
 *
 * @param share 0 to 1
 * @throws RangeError on anything else
 */
export function plainFraction(share: number): PlainFraction {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share ${share}`);
  if (share === 0) return { kind: 'none' };
  if (share === 1) return { kind: 'all' };
  if (share < LEAST) return { kind: 'under', of: 100 };
  if (share > MOST) return { kind: 'over', of: 100 };
  if (share < RARE) return { kind: 'in', count: 1, of: oneIn(share) };
  if (share > COMMON) {
    const of = oneIn(1 - share);
    return { kind: 'in', count: of - 1, of };
  }

  let best = { count: 1, of: 2 };
  let nearest = Math.abs(share - 0.5);
  // Rising `of` gives lowest terms by itself: 2/4 comes after 1/2 and is no nearer.
  for (let of = 3; of <= 10; of += 1) {
    const count = Math.round(share * of);
    const distance = Math.abs(share - count / of);
    // The margin lets the smaller number win a tie (17 of 36 lies half-way from 4/9 to 1/2) that rounding would blur.
    if (distance < nearest - 1e-12) {
      best = { count, of };
      nearest = distance;
    }
  }
  return { kind: 'in', ...best };
}
