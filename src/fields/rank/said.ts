import { textOf } from '../../domain/saved/record.ts';
import type { Said } from '../../domain/worksheet/said.ts';
import { placesOf } from './places.ts';

/** A line stands once in an order; older pages let it stand in every place. */
export const rankSaid: Said<'rank'> = (field, _, answers, speech, row) => {
  const picks = new Set(placesOf(field).map((name) => textOf(answers, name)));
  return speech.list([...picks].map((slot) => row?.(field.from, slot) ?? '').filter((name) => name !== ''));
};
