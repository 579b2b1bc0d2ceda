import type { RatingField } from '../../schema/field.ts';
import type { TrendView } from './schema.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { fieldsOf, type Fields } from '../../domain/worksheet/fields.ts';
import { formatField, type Formatters } from '../../domain/worksheet/format.ts';

/** One run that has the rating. */
export type TrendPoint = {
  /** Counted from 1, among the runs that have the rating. */
  readonly number: number;
  /** The words that name the run; `''` when they were not written. */
  readonly name: string;
  /** Which step of the rating, from 0, in the order of its options. */
  readonly step: number;
  /** The step in words. */
  readonly said: string;
};

/** One rating over several runs, oldest first. */
export type Trend = {
  /** The steps of the rating in words, in order. */
  readonly steps: readonly string[];
  readonly points: readonly TrendPoint[];
  /** There are as many runs as are needed to draw it. */
  readonly enough: boolean;
};

/**
 * Reads one rating out of all runs. A run without it, or with an option that is gone, is passed over.
 *
 * @param runs the answers of each run, oldest first, the present one last
 */
export function trendOf(view: TrendView, sheet: Fields, runs: readonly Answers[], speech: Formatters): Trend {
  const fields = fieldsOf(sheet);
  const rating = fields.find((field): field is RatingField => field.id === view.field && field.kind === 'rating');
  const name = fields.find(({ id }) => id === view.name);
  const options = rating?.options ?? [];
  const points = runs
    .map((answers) => ({ answers, step: options.findIndex(({ id }) => id === textOf(answers, view.field)) }))
    .filter(({ step }) => step >= 0)
    .map(({ answers, step }, index) => ({
      number: index + 1,
      name: name ? formatField(name, sheet, answers, speech) : '',
      step,
      said: options[step]?.text ?? '',
    }));
  return { steps: options.map(({ text }) => text), points, enough: points.length >= view.minRuns };
}
