import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deflate, inflate } from '../../src/files/deflate.ts';

const LIMIT = 65_536;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const raw = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(deflateRawSync(bytes));

/** Bytes that no compression makes much smaller: a simple generator of numbers that look like chance. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  });
}

afterEach(() => vi.unstubAllGlobals());

/** Counts the bytes that come out of each stream that inflates. */
function counted(): { bytes: number; largest: number } {
  const count = { bytes: 0, largest: 0 };
  const Real = DecompressionStream;
  class Counting {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<BufferSource>;
    constructor(format: CompressionFormat) {
      const { readable, writable } = new Real(format);
      this.writable = writable;
      const watch = new TransformStream<Uint8Array, Uint8Array>(
        {
          transform(chunk, out) {
            count.bytes += chunk.length;
            count.largest = Math.max(count.largest, chunk.length);
            out.enqueue(chunk);
          },
        },
        undefined,
        // Nothing is asked for before somebody reads.
        { highWaterMark: 0 },
      );
      this.readable = readable.pipeThrough(watch);
    }
  }
  vi.stubGlobal('DecompressionStream', Counting);
  return count;
}

describe('deflating', () => {
  test.each([0, 1, 31, 32, 33, 5_000, 200_000])('%i bytes are what zlib reads', async (length) => {
    const bytes = noise(length);
    expect(inflateRawSync(await deflate(bytes)).equals(bytes)).toBe(true);
  });

  test('makes words shorter', async () => {
    expect((await deflate(bytesOf('one no is one reading. '.repeat(100)))).length).toBeLessThan(100);
  });
});

describe('inflating', () => {
  test.each([0, 1, 31, 32, 33, 5_000, LIMIT])('%i bytes come back', async (length) => {
    const bytes = noise(length);
    expect(await inflate(raw(bytes), LIMIT)).toEqual(bytes);
    expect(await inflate(await deflate(bytes), LIMIT)).toEqual(bytes);
  });

  test('one byte over the limit is too much', async () => {
    expect(await inflate(raw(noise(101)), 100)).toBe('too-large');
    expect(await inflate(raw(new Uint8Array(LIMIT + 1)), LIMIT)).toBe('too-large');
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no DEFLATE', bytesOf('hello')],
    ['the first half', raw(bytesOf('one no is one reading')).subarray(0, 10)],
    ['something behind its end', new Uint8Array([...raw(bytesOf('x')), 1, 2, 3])],
  ])('%s is damaged', async (_, bytes) => {
    expect(await inflate(bytes, LIMIT)).toBe('damaged');
  });

  test('20 megabytes out of 20 kilobytes are given up at once', async () => {
    const bomb = raw(new Uint8Array(20_000_000));
    expect(bomb.length).toBeLessThan(26_000);
    const count = counted();
    expect(await inflate(bomb, LIMIT)).toBe('too-large');
    // The piece that goes over the limit is the last one, and is not kept.
    expect(count.bytes).toBeGreaterThan(LIMIT);
    expect(count.bytes - count.largest).toBeLessThanOrEqual(LIMIT);
    expect(count.largest).toBeLessThanOrEqual(34_000);
  });

  test('the counter counts', async () => {
    const count = counted();
    await inflate(raw(noise(50_000)), LIMIT);
    expect(count.bytes).toBe(50_000);
  });
});
