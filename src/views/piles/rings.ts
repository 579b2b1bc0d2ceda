/** One line in the drawing, in SVG units. */
export type Dot = { readonly slot: number; readonly x: number; readonly y: number };

/** Rings round one middle, innermost first. */
export type Rings = {
  readonly rings: readonly { readonly radius: number; readonly dots: readonly Dot[] }[];
  /** Radius of every dot. */
  readonly dot: number;
  /** True when a dot has room for its number. */
  readonly numbered: boolean;
};

/** The drawing is a square of this size; its middle is the middle of the rings. */
export const SIZE = 240;
/** Radius of the outermost ring: the rest is room for its line. */
const OUTER = 116;
/** Dots are no larger than this, and carry a number from `READABLE` on. */
const LARGEST = 9;
const READABLE = 6;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Groups as rings. The direction of a dot is given by the place of its line on the sheet, its distance by the group alone:
 * a dot moves only when its own line does, and no two ever meet. All rings are equally wide, and the disc in the middle
 * half as wide again.
 *
 * @param groups the places of the lines in each group, from 1, innermost group first
 * @param places how many lines there can be
 */
export function drawRings(groups: readonly (readonly number[])[], places: number): Rings {
  const width = OUTER / (groups.length + 0.5);
  const middle = (ring: number): number => width * (ring === 0 ? 0.9 : ring + 1);
  // The nearest two dots can come: neighbours in the innermost ring, or one ring apart.
  const apart = places > 1 ? 2 * middle(0) * Math.sin(Math.PI / places) : width;
  const dot = round(Math.min(LARGEST, 0.45 * apart, 0.42 * width));
  const at = (slot: number, radius: number): Dot => {
    const angle = (2 * Math.PI * (slot - 1)) / places;
    return {
      slot,
      x: round(SIZE / 2 + radius * Math.sin(angle)),
      y: round(SIZE / 2 - radius * Math.cos(angle)),
    };
  };
  return {
    rings: groups.map((slots, ring) => ({
      radius: round(width * (ring + 1.5)),
      dots: slots.map((slot) => at(slot, middle(ring))),
    })),
    dot,
    numbered: dot >= READABLE,
  };
}
