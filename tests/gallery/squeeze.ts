import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

type Picture = ReturnType<typeof PNG.sync.read>;

const PICTURES = join(import.meta.dirname, 'pictures');

/** So many colours stay as they are: those of areas and lines. Those of the edges of letters are rounded. */
const EXACT = 24;
/** Steps of each of red, green and blue for the others; the comparison allows for more. */
const STEP = 17;
const parts = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];
const joined = (all: readonly number[]): number => all.reduce((sum, part) => 256 * sum + part, 0);
const rounded = (colour: number): number => joined(parts(colour).map((part) => Math.round(part / STEP) * STEP));

/** The colours of all pixels, row by row. What a page shows is never see-through. */
const coloursOf = ({ width, height, data }: Picture): readonly number[] =>
  Array.from({ length: width * height }, (_, pixel) => data.readUInt32BE(4 * pixel) >>> 8);

/** Each colour of a picture, and the one that stands for it. */
function fewer(colours: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return new Map(byCount.map(([colour], place) => [colour, place < EXACT ? colour : rounded(colour)]));
}

/** The colour type of a PNG, in its 26th byte, for a picture that names its colours in a list. */
const isListed = (file: Buffer): boolean => file[25] === 3;

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * A picture with at most 256 colours, as a PNG with a list of them: a third of what a browser writes. Null when it has
 * more. The format: https://www.w3.org/TR/png-3/.
 */
function withListedColours(picture: Picture): Buffer | null {
  const { width, height } = picture;
  const colours = coloursOf(picture);
  const instead = fewer(colours);
  const list = [...new Set(instead.values())];
  if (list.length > 256) return null;
  const places = new Map(list.map((colour, place) => [colour, place]));
  // Each row begins with a byte that says how it is filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  for (const [pixel, colour] of colours.entries()) {
    rows[pixel + Math.floor(pixel / width) + 1] = places.get(instead.get(colour) ?? colour) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(list.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Makes the pictures small that were written new. */
export default function squeeze(): void {
  for (const name of readdirSync(PICTURES).filter((one) => one.endsWith('.png'))) {
    const path = join(PICTURES, name);
    const file = readFileSync(path);
    const small = isListed(file) ? null : withListedColours(PNG.sync.read(file));
    if (small) writeFileSync(path, small);
  }
}
