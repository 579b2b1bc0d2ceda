import { pickedSaid, type Said } from '../../domain/worksheet/said.ts';

export const ratingSaid: Said<'rating'> = pickedSaid;
