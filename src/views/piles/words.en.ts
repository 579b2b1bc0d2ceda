import type { Whole } from '../../wording/whole.ts';
import type { PilesWording } from './words.ts';

export const piles: Whole<PilesWording> = {
  kind: 'piles',
  count: '{title}: {n}. ',
  rings: 'The same lists as a drawing. The first group is in the middle. The numbers are those of the lists.',
  stamps: {
    first: 'First written: {when}.',
    last: 'Last changed: {when}.',
    clock: 'These times come from the clock of this device.',
  },
};
