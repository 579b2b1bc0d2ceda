import type { PileGroup, PilesView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Answers } from '../../domain/saved/record.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import { linesOf, type Line } from './lines.ts';

/** A group and the lines in it. */
export type Pile = { readonly group: PileGroup; readonly lines: readonly Line[] };

/** The lines of a view, each in one place. */
export type Piles = {
  /** Every group, also those in which nothing lies, in the order of the view. */
  readonly piles: readonly Pile[];
  /** Lines that are in no group. */
  readonly rest: readonly Line[];
  /** How many lines there can be. */
  readonly places: number;
};

/**
 * What a day is sorted by: the days of a calendar as numbers, `20261203`, and after them whatever is no day (not given, not
 * known).
 */
const dayKey = (saved = ''): number =>
  /^\d{4,6}-\d\d-\d\d$/.test(saved) ? Number(saved.replaceAll('-', '')) : Number.MAX_SAFE_INTEGER;

/** True when all columns that a group names agree. A column without an answer does not. */
const takes = ({ where }: PileGroup, { cells }: Line): boolean =>
  Object.entries(where).every(([column, options]) => options.some((option) => option === cells[column]));

/**
 * The lines of a table or sort field in the groups of a view: each in the first one that takes it. With `order`, earliest
 * first, days that are not known last, lines of the same day as they stand on the sheet.
 */
export function pilesOf(view: PilesView, worksheet: Worksheet, answers: Answers, speech: Formatters): Piles {
  const { lines: found, places } = linesOf(view, worksheet, answers, speech);
  const key = ({ cells }: Line): number => dayKey(cells[view.order ?? '']);
  const lines = [...found].sort((a, b) => key(a) - key(b));
  const groupOf = (line: Line): PileGroup | undefined => view.groups.find((group) => takes(group, line));
  return {
    piles: view.groups.map((group) => ({ group, lines: lines.filter((line) => groupOf(line) === group) })),
    rest: lines.filter((line) => groupOf(line) === undefined),
    places,
  };
}
