import { svgFile } from '../files/svg.ts';

/** What style sheets decide about a shape. Everything else stands in its attributes. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'opacity',
  'stop-color',
  'stop-opacity',
];

const CLEAR = /^(transparent|rgba\(0, 0, 0, 0\))$/;

/** The colour that the drawing lies on: that of the nearest element that has one. */
function groundOf(drawing: Element): string | null {
  for (let element: Element | null = drawing; element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (!CLEAR.test(backgroundColor)) return backgroundColor;
  }
  return null;
}

/**
 * An inline drawing as the text of a file, in the colours it has on the page now: each shape of a copy gets, as attributes,
 * what the browser computed for its original. The page's own drawing is not touched.
 *
 * @param title what the drawing shows, in words
 */
export function drawingFile(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((shape, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of PAINT) shape.setAttribute(name, style.getPropertyValue(name));
  });
  const { width, height } = drawing.getBoundingClientRect();
  if (width > 0 && height > 0) {
    copy.setAttribute('width', String(Math.round(width)));
    copy.setAttribute('height', String(Math.round(height)));
  }
  return svgFile(copy.outerHTML, { title, background: groundOf(drawing) });
}
