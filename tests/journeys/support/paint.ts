import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/**
 * Shapes of drawings that no style has reached. Without one a browser fills a shape with pure black, a colour that none of
 * our styles has; shapes that carry their own colours, as codes for cameras do, need none.
 */
export const unpaintedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg :is(path, rect, circle, ellipse, line, polyline, polygon, text, use)')]
      .filter((shape) => !shape.closest('defs, [fill], [stroke]') && shape.closest('svg')?.checkVisibility())
      .filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return fill === 'rgb(0, 0, 0)' || (fill === 'none' && stroke === 'none');
      })
      .map((shape) => `${shape.closest('section, figure, body')?.outerHTML.slice(0, 60) ?? ''}… ${shape.outerHTML}`),
  );

/** Side of the squares that are looked at, in pixels: letters, lines and the modules of a code are finer. */
const SQUARE = 10;
/** As dark as this, of 255, is black ink and no colour of ours in any theme on paper. */
const NEARLY_BLACK = 48;

/** How many squares of a picture are black from edge to edge. */
export function blackSquaresIn(picture: Buffer): number {
  const { data, width, height } = PNG.sync.read(picture);
  const isBlack = (x: number, y: number): boolean => {
    const at = 4 * (y * width + x);
    return [0, 1, 2].every((part) => (data[at + part] ?? 255) < NEARLY_BLACK);
  };
  const square = Array.from({ length: SQUARE * SQUARE }, (_, at) => [at % SQUARE, Math.floor(at / SQUARE)] as const);
  let found = 0;
  for (let y = 0; y + SQUARE <= height; y += SQUARE)
    for (let x = 0; x + SQUARE <= width; x += SQUARE)
      if (square.every(([right, down]) => isBlack(x + right, y + down))) found += 1;
  return found;
}
