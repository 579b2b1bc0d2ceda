import type { Hanging } from '../../domain/lines/hanging.ts';
import { placeOf } from '../../domain/lines/place.ts';

/** The two lines that were marked against each other. */
export const gridLines: Hanging<'grid'> = {
  on: ({ of, by }, [one, other]) => [placeOf(of, one), placeOf(by, other)],
};
