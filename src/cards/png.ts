import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Few colours, flat: a fifth of the bytes. */
const FORMAT = { palette: true, colours: 64, dither: 0, effort: 1 } as const;

/** Where pictures wait for the next build. `npm ci` empties it. */
const CACHE = join('node_modules', '.cache', 'cards');

/** Names a picture by all that decides on its bytes. */
const nameOf = (drawing: string): string =>
  createHash('sha256')
    .update(JSON.stringify([drawing, FORMAT, sharp.versions]))
    .digest('hex');

/** A drawing as PNG. One that was made before is taken from the cache: most builds change no title. */
export async function png(drawing: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(CACHE, `${nameOf(drawing)}.png`);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const made = await sharp(Buffer.from(drawing)).png(FORMAT).toBuffer();
    await mkdir(CACHE, { recursive: true });
    await writeFile(file, made);
    return new Uint8Array(made);
  }
}
