import { sumsOf, type Weighing } from './weighing.ts';

/** Every sum that an option can reach, with one criterion left out. */
function reachable({ weights, marks, top }: Weighing, option: number, without: number): ReadonlySet<number> {
  const any = Array.from({ length: top + 1 }, (_, mark) => mark);
  return (marks[option] ?? []).reduce<ReadonlySet<number>>(
    (sums, mark, criterion) => {
      if (criterion === without) return sums;
      const steps = mark === null ? any : [mark];
      return new Set([...sums].flatMap((sum) => steps.map((step) => sum + step * (weights[criterion] ?? 0))));
    },
    new Set([0]),
  );
}

/**
 * The open marks that could change which option comes first: for some marks in the other open places, two answers to this
 * one alone lead to different options in the first place (alone or level). Exact: sums that no marks can reach are not
 * thought of.
 *
 * With everything else fixed, the answers move the sum of the option from `s` to `s + top × weight`, past the best of the
 * others or not: the first place changes when that best is not below `s` and not above the end.
 *
 * @returns for each option and criterion; false for marks that are known
 */
export function decidingMarks(weighing: Weighing): readonly (readonly boolean[])[] {
  const { weights, marks, top } = weighing;
  const sums = sumsOf(weighing);
  return marks.map((row, option) => {
    const others = [...marks.keys()].filter((other) => other !== option);
    const least = Math.max(...others.map((other) => sums[other]?.low ?? 0));
    // What the best of the others can be: what one of them reaches while the rest stay at their lowest.
    const rivals = others.flatMap((other) => [...reachable(weighing, other, -1)].filter((sum) => sum >= least));
    return row.map((mark, criterion) => {
      const reach = top * (weights[criterion] ?? 0);
      if (mark !== null || reach === 0) return false;
      return [...reachable(weighing, option, criterion)].some((sum) =>
        rivals.some((rival) => rival >= sum && rival <= sum + reach),
      );
    });
  });
}
