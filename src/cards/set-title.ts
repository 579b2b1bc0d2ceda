import { setLine, widthOf, type Line, type Paragraph, type Range } from './paragraph.ts';

/** A title in lines, all of one size; `step` is the distance between two lines. */
export type Title = { readonly size: number; readonly step: number; readonly lines: readonly Line[] };

/** The largest size whose lines fit is taken. */
const SIZES = [96, 88, 80, 72, 64, 56];
/** All lines together are no higher. */
const HEIGHT = 360;

/** How wide the words from one to another are, in em; asked again and again while lines are tried. */
type Measure = (range: Range) => number;

const measureOf = (whole: Paragraph): Measure => {
  const known = new Map<string, number>();
  return (range) => {
    const name = `${String(range.from)}-${String(range.to)}`;
    const width = known.get(name) ?? widthOf(whole, range);
    known.set(name, width);
    return width;
  };
};

const wordsOf = ({ text }: Paragraph): readonly Range[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));

/** Fills lines word by word; a word that is wider than the room stands alone in its line. */
function broken(words: readonly Range[], measure: Measure, room: number): readonly Range[] {
  const lines: Range[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = { from: last?.from ?? word.from, to: word.to };
    if (last !== undefined && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest room that needs no further line: no last line of a single word. */
function balanced(words: readonly Range[], measure: Measure, room: number, step: number): readonly Range[] {
  const most = broken(words, measure, room).length;
  let narrow = room;
  while (narrow > 0 && broken(words, measure, narrow - step).length === most) narrow -= step;
  return broken(words, measure, narrow);
}

/**
 * Sets a title into lines that fit a width.
 *
 * @throws Error when it is too long for a card
 */
export function setTitle(whole: Paragraph, room: number): Title {
  const words = wordsOf(whole);
  const measure = measureOf(whole);
  const leading = Math.max(...whole.fonts.map((font) => font.leading));
  for (const size of SIZES) {
    const lines = balanced(words, measure, room / size, 10 / size);
    const step = Math.round(size * leading);
    if (lines.length * step <= HEIGHT && Math.max(...lines.map(measure)) * size <= room)
      return { size, step, lines: lines.map((line) => setLine(whole, line, size)) };
  }
  throw new Error(`“${whole.text}” is too long for the picture of its page. Shorten the title.`);
}
