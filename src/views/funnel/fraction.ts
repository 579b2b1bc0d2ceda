import { requireTally } from './tally.ts';

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

/** A rare share upside down, as a number people say: whole to 20, fives to 50, tens to 100; half-way, the larger one. */
function oneIn(few: number, of: number): number {
  const step = of <= 20 * few ? 1 : of <= 50 * few ? 5 : 10;
  return Math.round(of / (few * step)) * step;
}

/**
 * The fraction nearest to a share among those people can picture ("3 in 7").
 *
 * Between 0.095 and 0.905 (both included) it is the nearest fraction with 2 to 10 below, in lowest terms; of two
 * equally near ones, that with the smaller number below. Smaller shares become "1 in N" with N rounded to a whole
 * number (to 20), to fives (to 50) or to tens (to 100). Larger shares mirror smaller ones exactly: "N-1 in N". No share
 * but exactly 0 is 'none', and none but exactly 1 is 'all': rare is not never. The limits are our own editorial choice.
 *
 * Compares counts by multiplying them and divides nothing that is compared, so that limits and ties are met exactly.
 *
 * @param count how many of them, a whole number
 * @param of how many there are, a whole number; 0 of 0 is 'none'
 * @throws RangeError on fractions, negative numbers, or a `count` above `of`
 */
export function plainFraction(count: number, of: number): PlainFraction {
  requireTally(count, of);
  const most = 2 * count > of;
  // What is the rarer of the two is put into words; the other one is told by the rest of it.
  const few = most ? of - count : count;
  if (few === 0) return { kind: most ? 'all' : 'none' };
  if (100 * few < of) return { kind: most ? 'over' : 'under', of: 100 };

  let best = { count: 1, of: 2 };
  // Beyond this, tenths are too coarse, and "1 in N" says more.
  if (200 * few < 19 * of) best = { count: 1, of: oneIn(few, of) };
  else {
    const off = (top: number, below: number): number => Math.abs(few * below - top * of);
    // Rising `below` gives lowest terms by itself (2/4 comes after 1/2 and is no nearer), and the smaller number wins a tie.
    for (let below = 3; below <= 10; below += 1) {
      const top = Math.round((few * below) / of);
      if (off(top, below) * best.of < off(best.count, best.of) * below) best = { count: top, of: below };
    }
  }
  return { kind: 'in', count: most ? best.of - best.count : best.count, of: best.of };
}
