import type { Field } from '../../schema/field.ts';
import { placeOf } from './place.ts';

/**
 * A free place of a table, the lowest one; null when there is none.
 *
 * @param first the place to take where it is free
 */
export function freePlace(
  fields: readonly Field[],
  table: string,
  isTaken: (place: string) => boolean,
  first?: string,
): string | null {
  const field = fields.find(({ id }) => id === table);
  const max = field?.kind === 'table' ? field.max : 0;
  const places = Array.from({ length: max }, (_, index) => placeOf(table, index + 1));
  const wanted = first !== undefined && places.includes(first) && !isTaken(first) ? first : undefined;
  return wanted ?? places.find((place) => !isTaken(place)) ?? null;
}
