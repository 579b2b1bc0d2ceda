import type { Matrix } from './matrix.ts';
import { isolated } from '../../domain/worksheet/isolated.ts';
import { fill } from '../../domain/template/template.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { MatrixWording } from './words.ts';

/** What a matrix says. A text is `''` where there is nothing to say. */
export type MatrixTexts = {
  readonly verdict: string;
  /** While it is not settled, who comes first with open marks counted half-way; then whether that hangs on one weight. */
  readonly holds: string;
  /** One line for each criterion whose weight could change who comes first. */
  readonly changes: readonly string[];
  /** What stands in for weights that were not said. */
  readonly assumed: string;
  /** What has no mark yet, a line for each option. */
  readonly left: readonly string[];
  /** What an option adds up to, and whom it is level with. */
  readonly sum: (option: number) => string;
};

/** Puts a matrix into words. */
export function matrixTexts(matrix: Matrix, words: MatrixWording, speech: Formatters): MatrixTexts {
  const { options, criteria, marks, scale, weights, standing, changes, most } = matrix;
  const quote = (name = ''): string => fill(words.name, { name: isolated(name) });
  const list = (names: readonly string[]): string => speech.list(names.map(quote));
  const named = (some: readonly number[]): string => list(some.map((option) => options[option] ?? ''));
  const who = (forms: Readonly<Record<'one' | 'level', string>>, some: readonly number[]): string =>
    fill(forms[some.length === 1 ? 'one' : 'level'], {
      names: named(some),
      worst: scale[0] ?? '',
      best: scale.at(-1) ?? '',
    });

  const first = standing.order[0] ?? [];
  const open = marks.flat().some(({ state }) => state !== 'known');
  const unsaid = criteria.filter(({ said }) => !said);
  return {
    verdict: standing.settled
      ? who(open ? words.anyway : words.first, first)
      : fill(words.unsettled, { names: named(standing.could) }),
    holds: `${standing.settled ? '' : `${who(words.halfWay, first)} `}${changes.length > 0 ? words.unless : words.steady}`,
    changes: changes.map(({ criterion, weight, first: then, open: unsettled }) => {
      const { name, weight: now = 0 } = criteria[criterion] ?? {};
      const change = fill(words.change[weight < now ? 'less' : 'more'], {
        name: quote(name),
        weight: weights[weight - 1] ?? '',
        now: weights[now - 1] ?? '',
      });
      return `${change} ${unsettled ? fill(words.then.open, { names: named(then) }) : who(words.then, then)}`;
    }),
    assumed:
      unsaid.length > 0
        ? fill(words.assumed, {
            weight: weights[(unsaid[0]?.weight ?? 0) - 1] ?? '',
            names: list(unsaid.map(({ name }) => name)),
          })
        : '',
    left: options.flatMap((name, option) => {
      const empty = criteria.filter((_, criterion) => marks[option]?.[criterion]?.state === 'empty');
      const names = list(empty.map((criterion) => criterion.name));
      return empty.length > 0 ? [fill(words.left.line, { name: quote(name), names })] : [];
    }),
    sum: (option) => {
      const { low = 0, high = 0 } = standing.sums[option] ?? {};
      const sum = fill(words.sum[low === high ? 'known' : 'range'], { low, high, most });
      const level = (standing.order.find((group) => group.includes(option)) ?? []).filter((other) => other !== option);
      return level.length > 0 ? `${sum}, ${fill(words.sum.level, { names: named(level) })}` : sum;
    },
  };
}
