import { Buffer as Letters, Direction, shape as shapeLetters } from 'harfbuzzjs';
import type { CardFont } from './fonts.ts';

/** A glyph of a font and where it stands, in units of the font: the advance leads to the next one. */
export type PlacedGlyph = {
  readonly id: number;
  /** Where in the text what it shows begins. */
  readonly at: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
};

/** A part of a text, from `from` up to `to`, that stands in one font and runs one way. */
export type Run = { readonly font: CardFont; readonly rtl: boolean; readonly from: number; readonly to: number };

/** The glyph of a font for “I have none”: it is drawn as an empty box. */
export const MISSING = 0;

/**
 * The glyphs of a part of a text from left to right: joined, put in order, mirrored and placed by the rules of their font.
 *
 * @param text the whole of it: a letter may join one that stands in another run
 * @param lang the language of the text (BCP 47): a font may have a form of a letter for it
 */
export function shape(text: string, { font, rtl, from, to }: Run, lang: string): readonly PlacedGlyph[] {
  const letters = new Letters();
  letters.addText(text, from, to - from);
  letters.guessSegmentProperties();
  letters.setDirection(rtl ? Direction.RTL : Direction.LTR);
  letters.setLanguage(lang);
  shapeLetters(font.font, letters);
  return letters.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
    id: codepoint,
    at: cluster,
    advance: xAdvance,
    dx: xOffset,
    dy: yOffset,
  }));
}
