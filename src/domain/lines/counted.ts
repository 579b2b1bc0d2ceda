import type { Field } from '../../schema/field.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { HANGING } from './hanging-kinds.ts';
import type { Hanging } from './hanging.ts';
import { placesOf } from './moved.ts';
import { filledPlaces, lineOf } from './place.ts';

/** Names of picks that repeat an earlier one: a line stands once in an order. */
function repeated(fields: readonly Field[], answers: Answers): readonly string[] {
  return fields.flatMap((field) => {
    const { order } = (HANGING[field.kind] as Hanging<Field['kind']> | undefined) ?? {};
    const names = order?.(field) ?? [];
    const picks = names.map((name) => textOf(answers, name));
    return names.filter((_, index) => picks[index] !== '' && picks.indexOf(picks[index] ?? '') < index);
  });
}

const cleared = (answers: Answers, names: readonly string[]): Answers =>
  names.length > 0 ? { ...answers, ...Object.fromEntries(names.map((name) => [name, ''])) } : answers;

/**
 * The answers as they count: picks and marks of lines that are not there are none, nor is a line that was picked for two
 * places in the second of them. What does not count stays stored where it is, for a line that is being named anew.
 *
 * @returns the same object when all of it counts
 */
export function counted(fields: readonly Field[], answers: Answers): Answers {
  const filled = filledPlaces(answers);
  const orphans = Object.entries(answers).flatMap(([name, value]) =>
    value !== '' && !lineOf(name) && placesOf(fields, name, value).some((place) => !filled.has(place)) ? [name] : [],
  );
  const known = cleared(answers, orphans);
  return cleared(known, repeated(fields, known));
}
