import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LIMIT, CONTENT_LIMIT, LINK_LIMIT, packetContent, wrapPacket } from '../../../src/domain/saved/packet.ts';
import { readPacketContent, unwrapPacket } from '../../../src/domain/saved/read-packet.ts';
import { hasAnswers, type SavedRecord } from '../../../src/domain/saved/record.ts';
import { notebooks } from './arbitrary.ts';

const AT = '2026-11-23T18:04:11.000Z';
const record: SavedRecord = { v: 1, run: { id: 'mibk0w8q', at: AT, answers: { panel: 'luck' } }, past: [] };

/** What a packet is allowed to leave out: earlier runs, cleared fields, and sheets without an answer. */
const shortened = (records: Readonly<Record<string, SavedRecord>>): unknown =>
  Object.fromEntries(
    Object.entries(records).flatMap(([activity, { run, ...more }]) => {
      const written = Object.fromEntries(Object.entries(run.answers).filter(([, value]) => value !== ''));
      return hasAnswers(run.answers) ? [[activity, { ...more, run: { ...run, answers: written }, past: [] }]] : [];
    }),
  );

test('the limits', () => {
  expect([LINK_LIMIT, CODE_LIMIT, CONTENT_LIMIT]).toEqual([8_000, 300, 65_536]);
});

describe('the content of a packet', () => {
  test('is short: present runs, what is written, the time as a number', () => {
    const numbers = { ...record, past: [record.run], run: { ...record.run, answers: { panel: 'luck', where: '' } } };
    expect(packetContent({ numbers, empty: { ...record, run: { ...record.run, answers: { a: '' } } } })).toBe(
      '[["numbers","mibk0w8q",1795457051000,{"panel":"luck"}]]',
    );
    expect(packetContent({})).toBe('[]');
  });

  test('comes back as records', () => {
    expect(readPacketContent('[["numbers","mibk0w8q",1795457051000,{"panel":"luck"}]]')).toEqual({
      state: 'ok',
      records: { numbers: record },
      refused: [],
    });
    expect(readPacketContent('[]')).toEqual({ state: 'ok', records: {}, refused: [] });
  });

  test('carries unknown keys of the record and of its run', () => {
    const more = { ...record, note: 'x', run: { ...record.run, mood: 3 } };
    expect(packetContent({ numbers: more })).toBe(
      '[["numbers","mibk0w8q",1795457051000,{"panel":"luck"},{"note":"x"},{"mood":3}]]',
    );
    expect(readPacketContent(packetContent({ numbers: more }))).toMatchObject({ records: { numbers: more } });
    const justMood = { ...record, run: { ...record.run, mood: 3 } };
    expect(packetContent({ numbers: justMood })).toContain(',{},{"mood":3}]]');
    const justNote = { ...record, note: 'x' };
    expect(readPacketContent(packetContent({ numbers: justNote }))).toEqual({
      state: 'ok',
      records: { numbers: justNote },
      refused: [],
    });
  });

  test.each(['some day', '2026-11-23', '2026-11-23T18:04:11Z', '', '+275760-09-13T00:00:00.000Z'])(
    'a time written as %j stays so',
    (at) => {
      const other = { ...record, run: { ...record.run, at } };
      expect(readPacketContent(packetContent({ numbers: other }))).toMatchObject({ records: { numbers: other } });
    },
  );

  test('known keys win over others of the same name', () => {
    const trick = '[["numbers","a",0,{"panel":"luck"},{"v":2,"run":7,"past":9},{"id":1,"at":2,"answers":3}]]';
    expect(readPacketContent(trick)).toEqual({
      state: 'ok',
      records: {
        numbers: { v: 1, run: { id: 'a', at: '1970-01-01T00:00:00.000Z', answers: { panel: 'luck' } }, past: [] },
      },
      refused: [],
    });
  });

  test.each([
    '[["numbers",7,0,{}]]',
    '[["numbers","a",8640000000000001,{}]]',
    '[["numbers","a",null,{}]]',
    '[["numbers","a"]]',
    '[["numbers","a",0,[]]]',
    '[["numbers"]]',
  ])('%s is refused by its name', (json) => {
    expect(readPacketContent(json)).toEqual({ state: 'ok', records: {}, refused: ['numbers'] });
  });

  test.each(['', '{', 'null', '7', '"x"', '{}', '[7]', '[null]', '["numbers"]', '[[]]', '[[7,"a",0,{}]]', '[{}]'])(
    '%s is not ours',
    (json) => {
      expect(readPacketContent(json)).toEqual({ state: 'not-ours' });
    },
  );

  test.each(['[["numbers","a",0,{},7]]', '[["numbers","a",0,{},{},[]]]', '[["numbers","a",0,{}],[]]'])(
    '%s is not ours either',
    (json) => {
      expect(readPacketContent(json)).toEqual({ state: 'not-ours' });
    },
  );

  test('over 10,000 notebooks: it comes back, without what may be left out', () => {
    fc.assert(
      fc.property(notebooks, (records) =>
        isDeepStrictEqual(readPacketContent(packetContent(records)), {
          state: 'ok',
          records: shortened(records),
          refused: [],
        }),
      ),
      { numRuns: 10_000 },
    );
  });

  test('over 10,000 texts: it never throws', () => {
    const lists = fc.array(fc.array(fc.constantFrom<unknown>('a', 0, null, {}, { a: 'x' }, [])));
    const texts = fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 2 }),
      lists.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (json) => ['ok', 'not-ours'].includes(readPacketContent(json).state)),
      { numRuns: 10_000 },
    );
  });
});

describe('the wrapping', () => {
  const bytes = new Uint8Array([75, 76, 74, 6, 0]);
  const text = '1.ATlNZQ.S0xKBgA';

  test('is version, checksum and bytes', () => {
    expect(wrapPacket(bytes)).toBe(text);
    expect(unwrapPacket(text)).toEqual({ state: 'ok', deflated: bytes });
    expect(wrapPacket(new Uint8Array())).toBe('1.AAAAAA.');
  });

  test.each([
    ['', 'not-ours'],
    ['1', 'not-ours'],
    ['hello', 'not-ours'],
    ['.ATlNZQ.S0xKBgA', 'not-ours'],
    ['01.ATlNZQ.S0xKBgA', 'not-ours'],
    ['0.ATlNZQ.S0xKBgA', 'not-ours'],
    [' 1.ATlNZQ.S0xKBgA', 'not-ours'],
    ['x1.ATlNZQ.S0xKBgA', 'not-ours'],
    ['1x.ATlNZQ.S0xKBgA', 'not-ours'],
    ['-1.ATlNZQ.S0xKBgA', 'not-ours'],
    ['2.ATlNZQ.S0xKBgA', 'newer'],
    ['10.what\never', 'newer'],
    ['2.', 'newer'],
    ['1.', 'damaged'],
    ['1.ATlNZQ', 'damaged'],
    ['1.ATlNZQ.', 'damaged'],
    ['1.ATlNZR.S0xKBgA', 'damaged'],
    ['1.ATlNZQ.S0xKBgB', 'damaged'],
    ['1.ATlNZQ.S0xKBgA=', 'damaged'],
    ['1.ATlNZQ.S0xKBgA\n', 'damaged'],
    ['1.ATlNZQxS0xKBgA', 'damaged'],
    ['1.atlnzq.S0xKBgA', 'damaged'],
  ])('%j is %s', (changed, state) => {
    expect(unwrapPacket(changed)).toEqual({ state });
  });

  test('8,000 characters are looked at, and one more is not', () => {
    expect(unwrapPacket(`2.${'x'.repeat(7_998)}`)).toEqual({ state: 'newer' });
    expect(unwrapPacket(`2.${'x'.repeat(7_999)}`)).toEqual({ state: 'too-large' });
  });

  const FAULTS = ['not-ours', 'newer', 'damaged'];

  test('over 10,000 packets: whatever was changed or cut off is found', () => {
    const bit = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(), bit, fc.boolean(), (content, place, flip, cut) => {
        const whole = wrapPacket(content);
        const at = place % whole.length;
        const flipped = String.fromCharCode(whole.charCodeAt(at) ^ (1 << flip));
        const changed = whole.slice(0, at) + (cut ? '' : flipped + whole.slice(at + 1));
        return (
          isDeepStrictEqual(unwrapPacket(whole), { state: 'ok', deflated: content }) &&
          FAULTS.includes(unwrapPacket(changed).state)
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('over 10,000 texts: it never throws', () => {
    const ends = fc.string().map((end) => `1.${end}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), ends), (text) => FAULTS.includes(unwrapPacket(text).state)),
      { numRuns: 10_000 },
    );
  });
});
