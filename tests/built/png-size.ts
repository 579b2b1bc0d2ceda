const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height of a PNG, from its first bytes; null for what is none. */
export const pngSize = (file: Buffer | undefined): { width: number; height: number } | null =>
  file !== undefined && file.length > 24 && file.subarray(0, 8).equals(SIGNATURE)
    ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
    : null;

/** The first bytes of a PNG of a size, for a test. */
export function pngStart(width: number, height: number): Buffer {
  const file = Buffer.alloc(33);
  SIGNATURE.copy(file);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}
