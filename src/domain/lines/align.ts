import type { Field } from '../../schema/field.ts';
import type { Answers } from '../saved/record.ts';
import { isWritten } from '../saved/answers.ts';
import { isSame } from '../saved/same.ts';
import { counted } from './counted.ts';
import { freePlace } from './free-place.ts';
import { keyOf } from './key.ts';
import { moved, type Moves } from './moved.ts';
import { isGeneration, isOfLines } from './names.ts';
import { filledPlaces, generationIn, lineOf, tableOf } from './place.ts';

/** The answers of one record as they would stand in another. */
export type Aligned = {
  /** Each line in the place of its twin, or in a free one. */
  readonly answers: Answers;
  /** Something had no room, or cannot be told apart: it is left out. */
  readonly left: boolean;
};

/** Everything in the boxes of a line, by the name behind the place. */
const boxesOf = (answers: Answers, place: string): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      lineOf(name) === place && !isGeneration(name) && value !== '' ? [[name.slice(place.length), value]] : [],
    ),
  );

/**
 * Puts the lines of another record where they belong among mine. Lines are one when they have the same generation, or the
 * same name that is not empty (the columns of `key`), or the same in every box. Any other line is another one: it goes to a
 * free place, with everything that hangs on it.
 *
 * @param mine the answers here, as they count
 */
export function align(fields: readonly Field[], mine: Answers, theirs: Answers): Aligned {
  const given = counted(fields, theirs);
  const here = [...filledPlaces(mine)].sort();
  const there = [...filledPlaces(given)].sort();
  const twins = new Map<string, string>();
  const pair = (isTwin: (one: string, other: string) => boolean): void => {
    for (const other of there) {
      if (twins.has(other)) continue;
      const one = here.find(
        (place) => tableOf(place) === tableOf(other) && ![...twins.values()].includes(place) && isTwin(place, other),
      );
      if (one !== undefined) twins.set(other, one);
    }
  };
  pair((one, other) => generationIn(given, other) !== '' && generationIn(mine, one) === generationIn(given, other));
  pair((one, other) => keyOf(fields, given, other) !== '' && keyOf(fields, mine, one) === keyOf(fields, given, other));
  pair((one, other) => isSame(boxesOf(mine, one), boxesOf(given, other)));
  for (const other of there) {
    const taken = [...here, ...twins.values()];
    const free = twins.has(other) ? null : freePlace(fields, tableOf(other), (place) => taken.includes(place), other);
    if (free !== null) twins.set(other, free);
  }
  // Which lines a pick or a mark of an unknown field hangs on, nobody knows.
  const isStrange = (name: string): boolean =>
    isOfLines(name) && lineOf(name) === null && !fields.some(({ id }) => id === tableOf(name));
  const strange = Object.keys(given).filter((name) => isStrange(name) && given[name] !== mine[name]);
  const known = Object.fromEntries(Object.entries(given).filter(([name]) => !strange.includes(name)));
  // Blanks in an empty place are no line, and stay where nothing is.
  const taken = new Set([...here, ...twins.values()]);
  const moves: Moves = (place) => twins.get(place) ?? (there.includes(place) || taken.has(place) ? null : place);
  const isLeft = (name: string, value: unknown): boolean => {
    const place = lineOf(name);
    return place !== null && moves(place) === null && !isGeneration(name) && isWritten(value);
  };
  return {
    answers: moved(fields, known, moves),
    left: strange.length > 0 || Object.entries(known).some(([name, value]) => isLeft(name, value)),
  };
}
