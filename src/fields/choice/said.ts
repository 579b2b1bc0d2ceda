import { pickedSaid, type Said } from '../../domain/worksheet/said.ts';

export const choiceSaid: Said<'choice'> = pickedSaid;
