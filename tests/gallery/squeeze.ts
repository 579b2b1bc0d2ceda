import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

type Picture = ReturnType<typeof PNG.sync.read>;

const PICTURES = join(import.meta.dirname, 'pictures');

/** Steps of each of red, green and blue: finer ones nobody sees, and the comparison allows for more. */
const STEP = 17;
const rounded = (value: number): number => Math.round(value / STEP) * STEP;

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
function withListedColours({ width, height, data }: Picture): Buffer | null {
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    // Red, green, blue, and an opacity that is always full.
    const colour = [0, 1, 2].reduce((sum, part) => 256 * sum + rounded(data[4 * pixel + part] ?? 0), 0);
    const place = places.get(colour) ?? places.size;
    places.set(colour, place);
    // Each row begins with a byte that says how it is filtered: not at all.
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  if (places.size > 256) return null;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const list = Buffer.from([...places.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [chunk('IHDR', head), chunk('PLTE', list), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
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
