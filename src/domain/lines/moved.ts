import type { Field } from '../../schema/field.ts';
import type { Answers } from '../saved/record.ts';
import { HANGING } from './hanging-kinds.ts';
import type { Hanging } from './hanging.ts';
import { lineOf, slotOf } from './place.ts';

/** Where lines are to stand: a place to a place, or null when the line is not there. */
export type Moves = (place: string) => string | null | undefined;

/**
 * The places that an answer hangs on: that of its line, the line that was picked, or the two lines that were marked against
 * each other. None for any other answer.
 */
export function placesOf(fields: readonly Field[], name: string, value: unknown): readonly string[] {
  const [id, one = '', other = ''] = name.split('.');
  const field = fields.find((known) => known.id === id);
  const hanging = field && (HANGING[field.kind] as Hanging<Field['kind']> | undefined);
  if (hanging) return hanging.on(field, [one, other], value);
  // A table that a later version has brings its names along.
  const place = lineOf(name);
  return place === null ? [] : [place];
}

/** Answers with each line in another place, and all that hangs on it. What hangs on a line that is not there is left out. */
export function moved(fields: readonly Field[], answers: Answers, moves: Moves): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]): (readonly [string, unknown])[] => {
      const [one, other] = placesOf(fields, name, value).map((place) => moves(place) ?? '');
      if (one === undefined) return [[name, value]];
      if (one === '' || other === '') return [];
      const [id = '', , ...rest] = name.split('.');
      if (other !== undefined) return [[[id, slotOf(one), slotOf(other)].join('.'), value]];
      return [lineOf(name) === null ? [name, slotOf(one)] : [[one, ...rest].join('.'), value]];
    }),
  );
}

/** The names of picks and marks that hang on a place, by what is picked and marked. */
export const hangingOn = (fields: readonly Field[], answers: Answers, place: string): readonly string[] =>
  Object.entries(answers).flatMap(([name, value]) =>
    value !== '' && lineOf(name) === null && placesOf(fields, name, value).includes(place) ? [name] : [],
  );
