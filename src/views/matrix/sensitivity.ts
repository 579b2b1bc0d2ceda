import { standingOf, type Standing } from './standing.ts';
import type { Weighing } from './weighing.ts';

/** One criterion mattering more or less than now, and what that does. */
export type Change = {
  readonly criterion: number;
  /** The nearest weight with which something else comes first. */
  readonly weight: number;
  /** The options that come first then; level if there are several. */
  readonly first: readonly number[];
  /** True when it was settled who comes first, and then no longer is: `first` are those that could. */
  readonly open: boolean;
};

const same = (some: readonly number[], others: readonly number[]): boolean => String(some) === String(others);

/**
 * What would change which option comes first, one criterion at a time: all weights but one stay as they are, and that one
 * takes each of the other weights a reader can pick. The nearest one that changes the first place is told; both, if one
 * further down and one further up are equally near.
 *
 * What holds now is either settled (the same options come first whatever the open marks turn out to be), and then has to
 * stay settled; or it is the first place with open marks counted half-way, and then that has to stay. A tie is another
 * first place than either of its options alone. As sums follow a weight in a straight line, what stops holding at one
 * weight does not hold again further away: "unless it mattered less" has no exceptions.
 *
 * @param most the largest weight that can be picked; the smallest is 1
 */
export function changesOf(weighing: Weighing, most: number): readonly Change[] {
  const now = standingOf(weighing);
  const first = now.order[0] ?? [];
  const holds = ({ order, settled }: Standing): boolean => same(order[0] ?? [], first) && (settled || !now.settled);
  return weighing.weights.flatMap((weight, criterion) => {
    const changeTo = (other: number): readonly Change[] => {
      if (other < 1 || other > most) return [];
      const then = standingOf({
        ...weighing,
        weights: weighing.weights.map((own, at) => (at === criterion ? other : own)),
      });
      if (holds(then)) return [];
      const open = now.settled && !then.settled;
      return [{ criterion, weight: other, first: open ? then.could : (then.order[0] ?? []), open }];
    };
    for (let far = 1; far < most; far += 1) {
      const found = [...changeTo(weight - far), ...changeTo(weight + far)];
      if (found.length > 0) return found;
    }
    return [];
  });
}
