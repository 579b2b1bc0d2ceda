import type { Answers } from '../saved/record.ts';
import { isGeneration } from './names.ts';

// A line of a table is one thing, and its place is only where it stands: places are used again after a line was removed. So
// that nothing of one line is ever taken for that of another, a line has a generation, saved beside its boxes.

/** The place of a line: the id of its table and a number from 1, as `list.2`. The names of its boxes begin with it. */
export const placeOf = (table: string, slot: number | string): string => `${table}.${slot}`;

/** The table and the number of a place. */
export const tableOf = (place: string): string => place.split('.')[0] ?? '';
export const slotOf = (place: string): string => place.split('.')[1] ?? '';

/**
 * The name under which the generation of a line is saved; it ends as no id can. Pages that do not know generations carry it
 * along unread; a line that such a page made has none.
 */
export const generationName = (place: string): string => `${place}.@`;

/** The place of the line that a name belongs to, as a box or as its generation; null for picks, marks and all others. */
export const lineOf = (name: string): string | null => /^([^.]+\.[1-9])\.[a-z@]/.exec(name)?.[1] ?? null;

const isSaid = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;

/** The places in which a line stands: something is written in one of its boxes. Needs no knowledge of the sheet. */
export const filledPlaces = (answers: Answers): ReadonlySet<string> =>
  new Set(
    Object.entries(answers).flatMap(([name, value]) =>
      isSaid(value) && !isGeneration(name) ? (lineOf(name) ?? []) : [],
    ),
  );

/** The generation of the line that stands in a place; `''` when none stands there, or when it has none. */
export function generationIn(answers: Answers, place: string): string {
  const value = filledPlaces(answers).has(place) ? answers[generationName(place)] : '';
  return typeof value === 'string' ? value : '';
}

/**
 * Which line stands in a place: its generation, or the place itself for a line without one, which never had another place;
 * `''` for none.
 */
export const identityIn = (answers: Answers, place: string): string =>
  generationIn(answers, place) || (filledPlaces(answers).has(place) ? place : '');

/** Where a line stands among some answers; undefined when it does not. */
export const placeWith = (answers: Answers, table: string, identity: string): string | undefined =>
  [...filledPlaces(answers)].find((place) => tableOf(place) === table && identityIn(answers, place) === identity);

/** Times repeat after so many milliseconds, some sixteen hours: five characters. */
const SPAN = 36 ** 5;

/**
 * A generation that is not among some answers: the end of the time in base 36. Two devices that made the same within one
 * millisecond of sixteen hours, in tables that meet later, would have one: short enough for a link is worth that.
 *
 * @param at the time now, ISO 8601
 */
export function newGeneration(at: string, ...taken: readonly Answers[]): string {
  const all = taken.flatMap(Object.values);
  // A record that came in a file may hold a time that is none, and that would never become another.
  let time = Date.parse(at) % SPAN || 0;
  while (all.includes(time.toString(36))) time += 1;
  return time.toString(36);
}
