import { create, type Font, type Glyph } from 'fontkitten';
import titleFont from '../styles/newsreader-title.woff2?inline';

/** A line of text as the outline of its letters, from its left end on the base line at 0 0. */
export type Line = { readonly outline: string; readonly width: number };

function read(): Font {
  const font = create(Buffer.from(titleFont.slice(titleFont.indexOf(',') + 1), 'base64'));
  if (!('glyphForCodePoint' in font)) throw new Error('src/styles/newsreader-title.woff2 is no single font.');
  return font;
}

const font = read();

/** As fine as a picture shows it: more digits would only make the drawing larger. */
const fine = (value: number): string => String(Math.round(value * 100) / 100);

const COMMANDS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/**
 * The letters of a text.
 *
 * @throws Error when the font lacks one
 */
const lettersOf = (text: string): Glyph[] =>
  [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (font.hasGlyphForCodePoint(code)) return font.glyphForCodePoint(code);
    throw new Error(
      `The title font has no “${letter}”, which stands in “${text}”. Write it in other letters, or add it to newsreader-title.woff2.`,
    );
  });

/** How wide a line would be. Titles are measured many times, and set once. */
export const widthOf = (text: string, size: number): number =>
  lettersOf(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * (size / font.unitsPerEm);

/** Sets a line in the title font. The letters are outlines, so that no font of the computer that builds has a say. */
export function setLine(text: string, size: number): Line {
  const scale = size / font.unitsPerEm;
  let width = 0;
  let outline = '';
  for (const { path, advanceWidth } of lettersOf(text)) {
    const start = width;
    for (const { command, args } of path.commands) {
      // Fonts count upwards, drawings downwards.
      const points = args.map((value, at) => fine(at % 2 === 0 ? start + value * scale : -value * scale));
      outline += COMMANDS[command] + points.join(' ');
    }
    width += advanceWidth * scale;
  }
  return { outline, width };
}
