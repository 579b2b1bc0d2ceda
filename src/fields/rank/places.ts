import { partName } from '../../domain/worksheet/names.ts';
import type { RankField } from './schema.ts';

/** The names of the places of an order, best first. */
export const placesOf = ({ id, places }: RankField): readonly string[] =>
  Array.from({ length: places }, (_, index) => partName(id, index + 1));
