import type { Field } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { counted } from './counted.ts';
import { freePlace } from './free-place.ts';
import { hangingOn, moved, placesOf } from './moved.ts';
import { isPick } from './names.ts';
import { filledPlaces, generationName, identityIn, lineOf, newGeneration, placeWith, tableOf } from './place.ts';

/** A line that was removed. */
export type Removed = {
  readonly table: string;
  /** Where it stood. */
  readonly place: string;
  /** All answers of the sheet, as they counted just before. */
  readonly answers: Answers;
};

/**
 * Removes a line: its boxes are emptied, and every pick and mark of it.
 *
 * @param base what is there now
 * @returns null when no line stands there
 */
export function removeLine(
  fields: readonly Field[],
  base: Answers,
  place: string,
): { readonly changes: Answers; readonly removed: Removed } | null {
  if (identityIn(base, place) === '') return null;
  const own = Object.keys(base).filter((name) => lineOf(name) === place);
  const names = [...own, ...hangingOn(fields, base, place)];
  return {
    changes: Object.fromEntries(names.map((name) => [name, ''])),
    removed: { table: tableOf(place), place, answers: counted(fields, base) },
  };
}

/**
 * Puts a line back: into its own place, or the lowest free one when another line stands there now. Its marks come with it
 * wherever the other line is there, whichever of the two was removed first, and its picks where nothing else was picked
 * since.
 *
 * @param earlier what the sheet held at each removal, the last one last
 * @param at the time now, ISO 8601
 * @returns null when there is no room
 */
export function putBack(
  fields: readonly Field[],
  base: Answers,
  { table, place: before, answers }: Removed,
  earlier: readonly Answers[],
  at: string,
): { readonly place: string; readonly changes: Answers } | null {
  const identity = identityIn(answers, before);
  // A file may have brought it back already.
  const there = identity === before ? undefined : placeWith(base, table, identity);
  if (there !== undefined) return { place: there, changes: {} };
  const filled = filledPlaces(base);
  const place = freePlace(fields, table, (one) => filled.has(one), before);
  if (place === null) return null;
  const now = counted(fields, base);
  const changes: Record<string, unknown> = Object.fromEntries(hangingOn(fields, base, place).map((name) => [name, '']));
  for (const all of earlier) {
    const back = moved(fields, all, (one) => {
      const line = identityIn(all, one);
      return tableOf(one) === table && line === identity ? place : line && placeWith(base, tableOf(one), line);
    });
    for (const [name, value] of Object.entries(back))
      if (lineOf(name) === null && !isPick(name) && placesOf(fields, name, value).includes(place))
        changes[name] = value;
  }
  const own = moved(fields, answers, (one) => (one === before ? place : null));
  for (const [name, value] of Object.entries(own))
    if (
      lineOf(name) === place ||
      (isPick(name) && placesOf(fields, name, value).length > 0 && textOf(now, name) === '')
    )
      changes[name] = value;
  // Without a generation a line is known by its place alone.
  if (identity === before && place !== before) changes[generationName(place)] = newGeneration(at, base, ...earlier);
  return { place, changes };
}
