import { setLine, widthOf, type Line } from './letters.ts';

/** A title in lines, all of one size; `step` is the distance between two lines. */
export type Title = { readonly size: number; readonly step: number; readonly lines: readonly Line[] };

/** The largest size whose lines fit is taken. */
const SIZES = [96, 88, 80, 72, 64, 56];
const LEADING = 1.1;
/** All lines together are no higher. */
const HEIGHT = 360;

const widest = (texts: readonly string[], size: number): number =>
  Math.max(...texts.map((text) => widthOf(text, size)));

/** Fills lines from left to right; a word that is wider than the room stands alone in its line. */
function broken(words: readonly string[], room: number, size: number): string[] {
  const texts: string[] = [];
  for (const word of words) {
    const last = texts.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= room) texts[texts.length - 1] = longer;
    else texts.push(word);
  }
  return texts;
}

/** The narrowest room that needs no further line: no last line of a single word. */
function balanced(words: readonly string[], room: number, size: number): string[] {
  const most = broken(words, room, size).length;
  let narrow = room;
  while (narrow > 0 && broken(words, narrow - 10, size).length === most) narrow -= 10;
  return broken(words, narrow, size);
}

/**
 * Sets a title into lines that fit a width.
 *
 * @throws Error when it is too long for a card
 */
export function setTitle(title: string, room: number): Title {
  const words = title.split(/\s+/).filter((word) => word !== '');
  for (const size of SIZES) {
    const texts = balanced(words, room, size);
    const step = Math.round(size * LEADING);
    if (texts.length * step <= HEIGHT && widest(texts, size) <= room)
      return { size, step, lines: texts.map((text) => setLine(text, size)) };
  }
  throw new Error(`“${title}” is too long for the picture of its page. Shorten the title.`);
}
