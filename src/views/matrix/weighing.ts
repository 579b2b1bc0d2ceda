/** Options against criteria, as whole numbers. */
export type Weighing = {
  /** How much each criterion counts: 1 or more. */
  readonly weights: readonly number[];
  /** For each option its mark in each criterion, from 0 to `top`; null where the mark is open. */
  readonly marks: readonly (readonly (number | null)[])[];
  /** The best mark. */
  readonly top: number;
};

/**
 * What an option adds up to: marks times weights. `low` takes every open mark as the worst, `high` as the best. As the
 * worst mark counts 0, `low` is also the sum over the marks that are known.
 */
export type Sum = { readonly low: number; readonly high: number };

/** The sum of every option. */
export const sumsOf = ({ weights, marks, top }: Weighing): readonly Sum[] =>
  marks.map((row) => {
    const at = (open: number): number =>
      row.reduce<number>((sum, mark, criterion) => sum + (mark ?? open) * (weights[criterion] ?? 0), 0);
    return { low: at(0), high: at(top) };
  });
