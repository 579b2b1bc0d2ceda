import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/domain/saved/decode.ts';

const FIXTURES = new URL('../../fixtures/records/', import.meta.url);
const fixtures = readdirSync(FIXTURES).map(
  (name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8').trim()] as const,
);

const run = { id: 'a', at: '2026-11-23T18:04:11.000Z', answers: { panel: 'luck' } };

describe('decoding', () => {
  test.each(fixtures)('%s decodes, and is written back with nothing lost', (_, text) => {
    const found = decodeRecord(text);
    expect(found.state).toBe('ok');
    if (found.state === 'ok') expect(JSON.parse(encodeRecord(found.record))).toEqual(JSON.parse(text));
  });

  test('no text is no record', () => {
    expect(decodeRecord(null)).toEqual({ state: 'none' });
  });

  test.each(['', '{', 'null', '"x"', '[]', '7', 'true', '{}', '{"v":1}', '\0'])('%j is unreadable', (text) => {
    expect(decodeRecord(text)).toEqual({ state: 'unreadable' });
  });

  test.each([
    ['a run without an id', { v: 1, run: { ...run, id: 7 }, past: [] }],
    ['a run without a time', { v: 1, run: { ...run, at: null }, past: [] }],
    ['answers that are a list', { v: 1, run: { ...run, answers: [] }, past: [] }],
    ['answers that are null', { v: 1, run: { ...run, answers: null }, past: [] }],
    ['a run that is a list', { v: 1, run: [], past: [] }],
    ['no past', { v: 1, run }],
    ['a past that is no list', { v: 1, run, past: {} }],
    ['a past with something else in it', { v: 1, run, past: [run, 'x'] }],
    ['version 0', { v: 0, run, past: [] }],
    ['a negative version', { v: -1, run, past: [] }],
    ['a broken version', { v: 1.5, run, past: [] }],
    ['a version in words', { v: '1', run, past: [] }],
  ])('%s is unreadable', (_, value) => {
    expect(decodeRecord(JSON.stringify(value))).toEqual({ state: 'unreadable' });
  });

  test('a later version is named, whatever else it holds', () => {
    expect(decodeRecord('{"v":99}')).toEqual({ state: 'newer', version: 99 });
    expect(decodeRecord(JSON.stringify({ v: 2, run, past: [] }))).toEqual({ state: 'newer', version: 2 });
  });

  test('a key called __proto__ changes nothing but itself', () => {
    const found = decodeRecord('{"v":1,"run":{"id":"a","at":"b","answers":{"__proto__":{"x":1}}},"past":[]}');
    expect(found.state).toBe('ok');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('over 10,000 texts', () => {
  const runs = fc.record({ id: fc.string(), at: fc.string(), answers: fc.dictionary(fc.string(), fc.jsonValue()) });
  const records = fc.record({ v: fc.constant(1 as const), run: runs, past: fc.array(runs, { maxLength: 3 }) });

  test('random ones never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(['none', 'ok', 'newer', 'unreadable']).toContain(decodeRecord(text).state);
      }),
      { numRuns: 10_000 },
    );
  });

  test('records come back as they were', () => {
    fc.assert(
      fc.property(records, (record) => {
        const text = JSON.stringify(record);
        const found = decodeRecord(text);
        expect(found.state === 'ok' && encodeRecord(found.record)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('cut or flipped ones never throw, and never pass for something else', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 0, max: 7 }), fc.boolean(), (record, place, bit, cut) => {
        const bytes = Buffer.from(JSON.stringify(record));
        const at = place % bytes.length;
        if (!cut) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const found = decodeRecord(bytes.subarray(0, cut ? at : bytes.length).toString('utf8'));
        if (found.state === 'ok') {
          expect(found.record.v).toBe(1);
          expect(Array.isArray(found.record.past)).toBe(true);
          expect(typeof found.record.run.answers).toBe('object');
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
