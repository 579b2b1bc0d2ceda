import type { PileGroup, PilesView } from '../../schema/views/piles.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Answers } from '../saved/record.ts';
import type { Speech } from '../worksheet/said.ts';
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
 * What a day is sorted by: the days of a calendar in order, and after them whatever is no day (not given, not known).
 * Years have four digits or more, so that shorter ones are filled up from the left.
 */
const dayKey = (saved = ''): string => (/^\d{4,6}-\d\d-\d\d$/.test(saved) ? saved.padStart(12, '0') : '~');

/** Earliest first, days that are not known last, lines of the same day as they were. */
const byDay = (lines: readonly Line[], column: string): readonly Line[] =>
  lines.toSorted((a, b) => {
    const [one, other] = [dayKey(a.cells[column]), dayKey(b.cells[column])];
    return one < other ? -1 : one > other ? 1 : 0;
  });

/** True when all columns that a group names agree. A column without an answer does not. */
const takes = ({ where }: PileGroup, { cells }: Line): boolean =>
  Object.entries(where).every(([column, options]) => options.includes(cells[column] ?? ''));

/** The lines of a table or sort field in the groups of a view: each in the first one that takes it. */
export function pilesOf(view: PilesView, worksheet: Worksheet, answers: Answers, speech: Speech): Piles {
  const { lines: found, places } = linesOf(view, worksheet, answers, speech);
  const lines = view.order === undefined ? found : byDay(found, view.order);
  const groupOf = (line: Line): PileGroup | undefined => view.groups.find((group) => takes(group, line));
  return {
    piles: view.groups.map((group) => ({ group, lines: lines.filter((line) => groupOf(line) === group) })),
    rest: lines.filter((line) => groupOf(line) === undefined),
    places,
  };
}
