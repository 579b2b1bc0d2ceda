/** The polynomial of CRC-32 as ISO 3309, zip and PNG use it, lowest bit first. */
const POLYNOMIAL = 0xedb88320;

/** CRC-32 of some bytes: finds every damage of up to 32 bits in a row, and of all others all but one in four billion. */
export function crc32(bytes: Uint8Array): number {
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
  }
  return ~rest >>> 0;
}
