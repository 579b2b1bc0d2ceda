import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LIMIT, LINK_LIMIT, wrapPacket } from '../../src/domain/saved/packet.ts';
import type { Answers, SavedRecord } from '../../src/domain/saved/record.ts';
import { packPacket } from '../../src/files/packet.ts';
import { unpackPacket } from '../../src/files/unpack.ts';
import { readFixtures } from '../tools/fixtures.ts';

const record = (answers: Answers): SavedRecord => ({
  v: 1,
  run: { id: 'mibk0w8q', at: '2026-11-23T18:04:11.000Z', answers },
  past: [],
});
const wrapped = (content: string | Uint8Array): string => wrapPacket(deflateRawSync(content));

describe('a packet', () => {
  test.each(readFixtures('packets'))('%s reads as it always did', async (_, text) => {
    const { packet, reads } = JSON.parse(text) as { packet: string; reads: unknown };
    expect(await unpackPacket(packet)).toEqual(reads);
  });

  test('brings the answers, in any alphabet', async () => {
    const records = { numbers: record({ a: 'Zażółć', b: 'نعم', c: '🪨', d: '\ud800' }) };
    const text = await packPacket(records);
    expect(text).toMatch(/^1\.[\w-]{6}\.[\w-]+$/);
    expect(await unpackPacket(text)).toEqual({ state: 'ok', records, refused: [] });
  });

  test('of the check-in has room in a QR code, with 80 characters for the rest of the address', async () => {
    const statements = ['re', 'rs', 'pe', 'ne', 'fi'].flatMap((scale) =>
      [1, 2, 3].map((number) => `${scale}${number}`),
    );
    const picked = ['not-yet', 'unsure', 'once', 'more'];
    const answers = Object.fromEntries(statements.map((id, index) => [id, picked[(index * index) % 4]]));
    const text = await packPacket({ 'check-in': record({ recent: 'earlier', ...answers }) });
    expect(text.length).toBeLessThanOrEqual(CODE_LIMIT - 80);
  });

  test('names what cannot be used', async () => {
    const text = wrapped('[["numbers","a",0,{"b":"c"}],["Not an id","a",0,{}]]');
    expect(await unpackPacket(text)).toMatchObject({ state: 'ok', refused: ['Not an id'] });
  });

  test.each([
    ['', 'not-ours'],
    ['2.x', 'newer'],
    ['1.x', 'damaged'],
    [wrapped('{}'), 'not-ours'],
    [wrapPacket(new Uint8Array([255, 255])), 'damaged'],
    [wrapped(new Uint8Array(65_537)), 'too-large'],
    // Read to its end, and then no JSON.
    [wrapped(new Uint8Array(65_536)), 'not-ours'],
    [wrapped(new Uint8Array(20_000_000)), 'too-large'],
  ])('%.20s… is %s', async (text, state) => {
    expect(await unpackPacket(text)).toEqual({ state });
  });

  test('that swells to 5 megabytes is short enough to be looked at, and given up', async () => {
    const text = wrapped(new Uint8Array(5_000_000));
    expect(text.length).toBeLessThan(LINK_LIMIT);
    expect(await unpackPacket(text)).toEqual({ state: 'too-large' });
  });

  test('with more in it than is ever read is too long for a link, even if it could be short', async () => {
    const fits = { numbers: record({ a: 'x'.repeat(65_000) }) };
    const text = await packPacket(fits);
    expect(text.length).toBeLessThan(LINK_LIMIT);
    expect(await unpackPacket(text)).toEqual({ state: 'ok', records: fits, refused: [] });
    const large = await packPacket({ numbers: record({ a: 'x'.repeat(65_536) }) });
    expect(large.length).toBeGreaterThan(LINK_LIMIT);
    expect(await unpackPacket(large)).toEqual({ state: 'too-large' });
  });
});

test(
  'over 10,000 random, cut and changed packets: it never throws, and takes none that was changed',
  { timeout: 120_000 },
  async () => {
    const whole = await packPacket({ numbers: record({ applications: '34', why: 'They said nothing.' }) });
    const changed = fc
      .tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 6 }), fc.boolean())
      .map(([at, bit, cut]) => {
        const flipped = String.fromCharCode(whole.charCodeAt(at) ^ (1 << bit));
        return whole.slice(0, at) + (cut ? '' : flipped + whole.slice(at + 1));
      });
    // These have the right checksum, and bytes that may be anything.
    const crafted = fc.uint8Array({ maxLength: 40 }).map(wrapPacket);
    const contents = fc.json({ maxDepth: 2 }).map(wrapped);
    const states = ['not-ours', 'newer', 'damaged', 'too-large'];
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), changed), async (text) =>
        states.includes((await unpackPacket(text)).state),
      ),
      { numRuns: 10_000 },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(crafted, contents), async (text) =>
        [...states, 'ok'].includes((await unpackPacket(text)).state),
      ),
      { numRuns: 2_000 },
    );
  },
);

test('over 300 notebooks: it comes back', { timeout: 120_000 }, async () => {
  const answers = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'grapheme', minLength: 1 })), { minLength: 1 })
    .map((entries): Answers => Object.fromEntries(entries));
  await fc.assert(
    fc.asyncProperty(answers, async (given) => {
      const records = { numbers: record(given) };
      return isDeepStrictEqual(await unpackPacket(await packPacket(records)), { state: 'ok', records, refused: [] });
    }),
    { numRuns: 300 },
  );
});
