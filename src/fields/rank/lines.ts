import type { Hanging } from '../../domain/lines/hanging.ts';
import { placeOf } from '../../domain/lines/place.ts';
import { placesOf } from './places.ts';

/** The line that was picked; it stands once in an order. */
export const rankLines: Hanging<'rank'> = {
  on: ({ from }, _, value) => (typeof value === 'string' && value !== '' ? [placeOf(from, value)] : []),
  order: placesOf,
};
