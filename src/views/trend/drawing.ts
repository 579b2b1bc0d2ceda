import type { TrendPoint } from './trend.ts';

/** Runs that the drawing shows, the last ones: more have no room on a phone. */
export const DRAWN = 10;

/** A line through the runs, as SVG paths in boxes of 2 by 2 units: a column for each run, a row for each step. */
export type TrendDrawing = {
  readonly width: number;
  readonly height: number;
  /** From run to run. */
  readonly line: string;
  /**
   * A stroke of next to no length at each run: with round ends it is a dot, however the drawing is stretched. With none at
   * all WebKit stretches the dot as well, over everything.
   */
  readonly dots: string;
  /** Through the middle of each row. */
  readonly rows: string;
};

/**
 * Draws the last runs. The last step of the rating is at the top, as the words beside the drawing are.
 *
 * @param steps how many steps the rating has
 */
export function drawTrend(points: readonly TrendPoint[], steps: number): TrendDrawing {
  const width = 2 * points.length;
  const places = points.map(({ step }, index) => `${2 * index + 1} ${2 * (steps - step) - 1}`);
  return {
    width,
    height: 2 * steps,
    line: places.length > 0 ? `M${places.join('L')}` : '',
    dots: places.map((place) => `M${place}h.001`).join(''),
    rows: Array.from({ length: steps }, (_, row) => `M0 ${2 * row + 1}H${width}`).join(''),
  };
}
