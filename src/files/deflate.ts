/**
 * Bytes that are inflated at once. One byte of DEFLATE can swell to 1,032 at most, and some browsers inflate all they are
 * given before they hand out anything: this keeps what waits below 34 kB.
 */
const SLICE = 32;

/** Sends bytes through a stream of the platform, a slice at a time, and stops it when nobody asks for more. */
async function* through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  slice: number,
): AsyncGenerator<Uint8Array, void> {
  const writer = writable.getWriter();
  const feed = async (): Promise<void> => {
    for (let at = 0; at < bytes.length; at += slice) await writer.write(bytes.subarray(at, at + slice));
    await writer.close();
  };
  // What goes wrong here goes wrong for the reader as well, and is told there.
  feed().catch(() => undefined);
  const reader = readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

/** Bytes put together. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Raw DEFLATE (RFC 1951) of some bytes. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of through(new CompressionStream('deflate-raw'), bytes, bytes.length)) parts.push(part);
  return joined(parts);
}

/**
 * Undoes it. Never throws. Stops as soon as more than `limit` bytes have come out, and has kept none of those beyond it.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of through(new DecompressionStream('deflate-raw'), bytes, SLICE)) {
      length += part.length;
      if (length > limit) return 'too-large';
      parts.push(part);
    }
  } catch {
    return 'damaged';
  }
  return joined(parts);
}
