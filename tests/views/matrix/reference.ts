import fc from 'fast-check';
import type { Weighing } from '../../../src/views/matrix/weighing.ts';

type Marks = readonly (readonly number[])[];

/** What every option adds up to, by counting a mark as often as its weight says. */
const scores = (marks: Marks, weights: readonly number[]): number[] =>
  marks.map((row) => {
    let sum = 0;
    row.forEach((mark, criterion) => {
      for (let time = 0; time < (weights[criterion] ?? 0); time += 1) sum += mark;
    });
    return sum;
  });

/** All ways in which the open marks can turn out, each as one whole table. */
function tables({ marks, top }: Weighing): Marks[] {
  const at = marks.findIndex((row) => row.includes(null));
  const row = marks[at];
  if (!row) return [marks as Marks];
  const place = row.indexOf(null);
  return Array.from({ length: top + 1 }, (_, mark) =>
    tables({ weights: [], marks: marks.with(at, row.with(place, mark)), top }),
  ).flat();
}

/** The options that come first in one table. */
const winners = (marks: Marks, weights: readonly number[]): number[] => {
  const found = scores(marks, weights);
  return found.flatMap((score, option) => (found.some((other) => other > score) ? [] : [option]));
};

/**
 * How the options stand, by trying every way in which the open marks can turn out. Half-way between worst and best is the
 * average of all of them, so the order is that of the sums over all ways.
 */
export function tried(weighing: Weighing) {
  const ways = tables(weighing);
  const all = ways.map((marks) => scores(marks, weighing.weights));
  const first = ways.map((marks) => winners(marks, weighing.weights));
  const column = (option: number): number[] => all.map((one) => one[option] ?? 0);
  const totals = weighing.marks.map((_, option) => column(option).reduce((sum, score) => sum + score, 0));
  const order: number[][] = [];
  const left = new Set(totals.keys());
  while (left.size > 0) {
    const best = Math.max(...[...left].map((option) => totals[option] ?? 0));
    const level = [...left].filter((option) => totals[option] === best);
    level.forEach((option) => left.delete(option));
    order.push(level);
  }
  return {
    sums: totals.map((_, option) => ({ low: Math.min(...column(option)), high: Math.max(...column(option)) })),
    order,
    could: [...totals.keys()].filter((option) => first.some((one) => one.includes(option))),
    settled: new Set(first.map(String)).size === 1,
  };
}

/** Which open marks decide: pairs of ways that differ in this one mark alone, and in who comes first. */
export const triedMarks = (weighing: Weighing): boolean[][] =>
  weighing.marks.map((row, option) =>
    row.map((mark, criterion) => {
      if (mark !== null) return false;
      const others = weighing.marks.with(option, row.with(criterion, 0));
      return tables({ ...weighing, marks: others }).some((marks) => {
        const answers = Array.from({ length: weighing.top + 1 }, (_, answer) =>
          String(winners(marks.with(option, (marks[option] ?? []).with(criterion, answer)), weighing.weights)),
        );
        return new Set(answers).size > 1;
      });
    }),
  );

/** What holds now, in one word for each way things can be. */
const claim = (weighing: Weighing, settled: boolean): string => {
  const { order, settled: still } = tried(weighing);
  return settled && !still ? 'open' : String(order[0]);
};

/** The nearest weights of each criterion with which what holds now does not hold, by trying all of them. */
export function triedChanges(weighing: Weighing, most: number) {
  const { settled } = tried(weighing);
  const now = claim(weighing, settled);
  return weighing.weights.flatMap((weight, criterion) => {
    const found: { criterion: number; weight: number; first: number[]; open: boolean }[] = [];
    for (let other = 1; other <= most; other += 1) {
      const changed = { ...weighing, weights: weighing.weights.with(criterion, other) };
      const then = claim(changed, settled);
      if (then === now) continue;
      const { could, order } = tried(changed);
      const open = then === 'open';
      found.push({ criterion, weight: other, first: open ? could : (order[0] ?? []), open });
    }
    const nearest = Math.min(...found.map((one) => Math.abs(one.weight - weight)));
    return found.filter((one) => Math.abs(one.weight - weight) === nearest);
  });
}

/** Small tables with few open marks, few enough to try every way; ties are common, as marks and weights are small. */
export const weighings = (most: number): fc.Arbitrary<Weighing> =>
  fc
    .record({
      options: fc.integer({ min: 2, max: 4 }),
      criteria: fc.integer({ min: 1, max: 4 }),
      top: fc.integer({ min: 0, max: 2 }),
    })
    .chain(({ options, criteria, top }) => {
      const row = fc.array(fc.nat(top), { minLength: criteria, maxLength: criteria });
      const place = fc.tuple(fc.nat(options - 1), fc.nat(criteria - 1));
      return fc.record({
        weights: fc.array(fc.integer({ min: 1, max: most }), { minLength: criteria, maxLength: criteria }),
        marks: fc
          .tuple(fc.array(row, { minLength: options, maxLength: options }), fc.array(place, { maxLength: 4 }))
          .map(([marks, open]) =>
            open.reduce<(number | null)[][]>((rows, [at, of]) => rows.with(at, (rows[at] ?? []).with(of, null)), marks),
          ),
        top: fc.constant(top),
      });
    });
