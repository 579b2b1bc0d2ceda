import type { Field } from '../../schema/field.ts';
import { same } from '../saved/pending.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { freePlace } from './free-place.ts';
import { hangingOn, moved, placesOf, type Moves } from './moved.ts';
import { isGeneration } from './names.ts';
import {
  filledPlaces,
  generationIn,
  generationName,
  identityIn,
  lineOf,
  newGeneration,
  placeWith,
  tableOf,
} from './place.ts';

/** Places whose line was emptied by typing, with its generation: who writes there next goes on with the same line. */
export type Resting = ReadonlyMap<string, string>;

/** What becomes of changes that were made in view of answers that may have changed since. */
export type Landing = {
  /** What to write, each line in the place where it stands now. */
  readonly changes: Answers;
  /** What has no place: the line is gone, and there is no room for another. */
  readonly lost: Answers;
  /** The places that these changes leave empty, with the generation of the line that stood there. */
  readonly emptied: Resting;
  /** Where each place of the view is now. */
  readonly moves: Moves;
};

/**
 * Whether a line that had no generation is still the one in its place: another tab, to which the rules came, has given it
 * one since, and has left every box as it was.
 */
function isStill(before: Answers, base: Answers, place: string): boolean {
  const boxes = Object.keys(before).filter((name) => lineOf(name) === place && !isGeneration(name));
  return filledPlaces(before).has(place) && boxes.every((name) => same(before[name], base[name]));
}

/** Where the lines of a view are now. A line that is not there any more is put anew only where something was written in it. */
function movesTo(
  fields: readonly Field[],
  view: Answers,
  base: Answers,
  written: ReadonlySet<string>,
  before: Answers,
): Moves {
  const there = filledPlaces(base);
  const found = new Map<string, string | null>();
  const isTaken = (place: string): boolean =>
    // A line that is begun in an empty place stays there.
    there.has(place) || [...found.values()].includes(place) || (written.has(place) && identityIn(view, place) === '');
  const search = (place: string): string | null => {
    const identity = identityIn(view, place);
    if (identity === identityIn(base, place)) return place;
    if (identity === place && isStill(before, base, place)) return place;
    const table = tableOf(place);
    return placeWith(base, table, identity) ?? (written.has(place) ? freePlace(fields, table, isTaken, place) : null);
  };
  const moves: Moves = (place) => {
    if (!found.has(place)) found.set(place, search(place));
    return found.get(place);
  };
  // First the lines that are written in, in their order: a pick or a mark may be of one of them.
  [...written].sort().forEach(moves);
  return moves;
}

/**
 * Lands changes on answers. A box that was typed into belongs to its line, wherever that is now: when another line has
 * taken its place meanwhile, it goes on in a free one. A line that is begun gets a generation, and nothing that hung on an
 * earlier line in its place.
 *
 * @param view what the page showed when the changes were made
 * @param base what is there now
 * @param at the time now, ISO 8601, of which generations are made
 * @param resting lines that this page has emptied by typing
 * @param before the view without the changes, where it has them already
 */
export function land(
  fields: readonly Field[],
  view: Answers,
  base: Answers,
  changes: Answers,
  at: string,
  resting: Resting = new Map(),
  before: Answers = view,
): Landing {
  const written = filledPlaces(changes);
  const moves = movesTo(fields, view, base, written, before);
  const out: Record<string, unknown> = { ...moved(fields, changes, moves) };
  const there = filledPlaces(base);
  const after = filledPlaces({ ...base, ...out });
  for (const place of after) {
    if (there.has(place)) continue;
    const name = generationName(place);
    // Only who writes in that very place goes on with the line that rests there.
    const rests = written.has(place) && moves(place) === place ? resting.get(place) : undefined;
    out[name] = rests ?? (textOf(out, name) || newGeneration(at, view, base, out));
    if (rests === undefined) for (const hanging of hangingOn(fields, base, place)) out[hanging] ??= '';
  }
  const emptied = new Map<string, string>();
  for (const place of there) {
    if (after.has(place)) continue;
    emptied.set(place, generationIn(base, place));
    out[generationName(place)] = '';
  }
  const lost = Object.entries(changes).filter(
    ([name, value]) => value !== '' && placesOf(fields, name, value).some((place) => !moves(place)),
  );
  return { changes: out, lost: Object.fromEntries(lost), emptied, moves };
}
