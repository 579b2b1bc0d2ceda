import { sumsOf, type Sum, type Weighing } from './weighing.ts';

/** How the options stand. Options are told by their index. */
export type Standing = {
  readonly sums: readonly Sum[];
  /** All options, best first, with open marks counted half-way between worst and best; those that are level together. */
  readonly order: readonly (readonly number[])[];
  /** The options that could come first, alone or level with others, if the open marks turned out well for them. */
  readonly could: readonly number[];
  /** True when the first of `order` come first whatever the open marks turn out to be. */
  readonly settled: boolean;
};

/**
 * The order of the options. Everything is compared in whole numbers: `low + high` is twice the half-way sum.
 *
 * An option could come first when its highest sum is not below the lowest sum of any other: then it does as soon as its own
 * open marks are the best and those of the others the worst. It is settled who comes first when only one could, or when
 * nothing is open about any that could, which are then level.
 */
export function standingOf(weighing: Weighing): Standing {
  const sums = sumsOf(weighing);
  const twice = sums.map(({ low, high }) => low + high);
  const levels = [...new Set(twice)].sort((a, b) => b - a);
  const all = [...sums.keys()];
  const best = Math.max(...sums.map(({ low }) => low));
  const could = all.filter((option) => (sums[option]?.high ?? 0) >= best);
  return {
    sums,
    order: levels.map((level) => all.filter((option) => twice[option] === level)),
    could,
    settled: could.length === 1 || could.every((option) => sums[option]?.low === sums[option]?.high),
  };
}
