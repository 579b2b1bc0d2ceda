import bidi from 'bidi-js';
import { fontsFor } from './choose-fonts.ts';
import type { CardFont } from './fonts.ts';
import { MISSING, shape, type PlacedGlyph, type Run } from './shape.ts';

/** Which way a text runs as a whole. */
export type Direction = 'ltr' | 'rtl';

/** A text whose order and fonts are known, as its lines need it: a line has the order it has within the whole. */
export type Paragraph = {
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly levels: ReturnType<ReturnType<typeof bidi>['getEmbeddingLevels']>;
  /** That of each UTF-16 unit. */
  readonly fonts: readonly CardFont[];
};

/** A part of a paragraph's text, from `from` up to `to`. */
export type Range = { readonly from: number; readonly to: number };

/** A line of text as the outline of its letters, from its left end on the base line at 0 0. */
export type Line = { readonly outline: string; readonly width: number };

const order = bidi();

/**
 * Makes a text ready to be set in lines.
 *
 * @param lang its language (BCP 47)
 * @param dir which way it runs; without it, that of its first letter that has one
 * @throws Error when no font has one of its letters
 */
export function paragraph(words: string, lang: string, dir?: Direction): Paragraph {
  const text = words.trim().replaceAll(/\s+/g, ' ');
  const levels = order.getEmbeddingLevels(text, dir ?? 'auto');
  const rtl = (levels.paragraphs[0]?.level ?? 0) % 2 === 1;
  return { text, lang, dir: rtl ? 'rtl' : 'ltr', levels, fonts: fontsFor(text, lang) };
}

/** The parts of a line that stand in one font and run one way, from left to right. */
export function runsOf({ text, levels, fonts }: Paragraph, { from, to }: Range): readonly Run[] {
  const runs: Run[] = [];
  // The library gives the whole text, with the line in order in its place.
  for (const at of order.getReorderedIndices(text, levels, from, to - 1).slice(from, to)) {
    const font = fonts[at];
    if (!font) continue;
    const rtl = (levels.levels[at] ?? 0) % 2 === 1;
    const last = runs.at(-1);
    const follows = last?.font === font && last.rtl === rtl && (rtl ? at === last.from - 1 : at === last.to);
    if (follows) runs[runs.length - 1] = rtl ? { ...last, from: at } : { ...last, to: at + 1 };
    else runs.push({ font, rtl, from: at, to: at + 1 });
  }
  return runs;
}

type Shaped = { readonly font: CardFont; readonly glyphs: readonly PlacedGlyph[] };

/**
 * @throws Error when the shaping asks for a glyph that its font does not have
 */
const shaped = (whole: Paragraph, range: Range): readonly Shaped[] =>
  runsOf(whole, range).map((run) => {
    const glyphs = shape(whole.text, run, whole.lang);
    const missing = glyphs.find(({ id }) => id === MISSING);
    if (missing)
      throw new Error(
        `${run.font.name} draws an empty box for “${whole.text.slice(missing.at, run.to)}” in “${whole.text}”. ` +
          'Write it in other letters, or take another font into src/cards/fonts.ts.',
      );
    return { font: run.font, glyphs };
  });

/** How wide a line would be, in em: titles are measured many times, and set once. */
export const widthOf = (whole: Paragraph, range: Range): number =>
  shaped(whole, range).reduce(
    (sum, { font, glyphs }) => sum + glyphs.reduce((width, { advance }) => width + advance, 0) / font.unitsPerEm,
    0,
  );

/** As fine as a picture shows it: more digits would only make the drawing larger. */
export const fine = (value: number): string => String(Math.round(value * 100) / 100);

/** Sets a line. The letters are outlines, so that no font of the computer that builds has a say. */
export function setLine(whole: Paragraph, range: Range, size: number): Line {
  let width = 0;
  let outline = '';
  for (const { font, glyphs } of shaped(whole, range)) {
    const scale = size / font.unitsPerEm;
    for (const { id, advance, dx, dy } of glyphs) {
      const start = width + dx * scale;
      for (const { type, values } of font.font.glyphToJson(id)) {
        // Fonts count upwards, drawings downwards.
        const points = values.map((value, at) => fine(at % 2 === 0 ? start + value * scale : -(value + dy) * scale));
        outline += type + points.join(' ');
      }
      width += advance * scale;
    }
  }
  return { outline, width };
}
