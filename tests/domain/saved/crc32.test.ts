import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/domain/saved/crc32.ts';

test('the check value of the catalogue, and of nothing', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
  expect(crc32(new Uint8Array([0]))).toBe(0xd202ef8d);
});

test('over 10,000 rows of bytes: what zlib says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)),
    { numRuns: 10_000 },
  );
});
