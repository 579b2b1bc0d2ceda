import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/domain/saved/decode.ts';
import type { SavedRecord } from '../../../src/domain/saved/record.ts';
import { decodeSaveFile, encodeSaveFile, SAVE_FILE_LIMIT } from '../../../src/domain/saved/save-file.ts';
import { readFixtures } from '../../tools/fixtures.ts';
import { notebooks } from './arbitrary.ts';

const AT = '2026-11-23T18:04:11.000Z';
const record: SavedRecord = { v: 1, run: { id: 'mibk0w8q', at: AT, answers: { panel: 'luck' } }, past: [] };
const file = (more: object): string =>
  JSON.stringify({ format: 'cairn-answers', v: 1, at: AT, records: { numbers: record }, ...more });

describe('a save file', () => {
  test('says what it is, and holds the records as they are', () => {
    const text = encodeSaveFile({ numbers: record }, AT);
    expect(text).toBe(`{
 "format": "cairn-answers",
 "v": 1,
 "at": "2026-11-23T18:04:11.000Z",
 "records": {
  "numbers": {
   "v": 1,
   "run": {
    "id": "mibk0w8q",
    "at": "2026-11-23T18:04:11.000Z",
    "answers": {
     "panel": "luck"
    }
   },
   "past": []
  }
 }
}
`);
    expect(decodeSaveFile(text)).toEqual({ state: 'ok', at: AT, records: { numbers: record }, refused: [] });
  });

  test.each(readFixtures('save-files'))('%s reads as it always did', (_, text) => {
    const { file, reads } = JSON.parse(text) as { file: unknown; reads: unknown };
    expect(decodeSaveFile(JSON.stringify(file))).toEqual(reads);
  });

  test('a byte order mark and empty lines around it do no harm', () => {
    expect(decodeSaveFile(`\uFEFF\r\n${file({})}\n\n`).state).toBe('ok');
  });

  test('what cannot be used is named, and the rest is taken', () => {
    const records = { numbers: record, 'Not an id': record, later: { ...record, v: 2 }, broken: 7 };
    expect(decodeSaveFile(file({ records }))).toEqual({
      state: 'ok',
      at: AT,
      records: { numbers: record },
      refused: ['Not an id', 'later', 'broken'],
    });
  });

  test('a file in which nothing can be used is not empty', () => {
    expect(decodeSaveFile(file({ records: { broken: 7 } }))).toEqual({
      state: 'ok',
      at: AT,
      records: {},
      refused: ['broken'],
    });
  });

  test.each([[undefined], [null], [7], ['some day'], ['']])('a time of %j is no time', (at) => {
    expect(decodeSaveFile(file({ at }))).toMatchObject({ state: 'ok', at: null });
  });

  test.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['\uFEFF', 'empty'],
    [file({ records: {} }), 'empty'],
    ['hello', 'not-json'],
    ['{', 'not-json'],
    [file({}).slice(0, -1), 'not-json'],
    ['null', 'not-ours'],
    ['7', 'not-ours'],
    ['[]', 'not-ours'],
    ['{}', 'not-ours'],
    ['{"v":1,"records":{}}', 'not-ours'],
    [file({ format: 'cairn' }), 'not-ours'],
    [file({ format: ['cairn-answers'] }), 'not-ours'],
    [file({ v: 0 }), 'not-ours'],
    [file({ v: -2 }), 'not-ours'],
    [file({ v: 1.5 }), 'not-ours'],
    [file({ v: '2' }), 'not-ours'],
    [file({ v: undefined }), 'not-ours'],
    [file({ records: [] }), 'not-ours'],
    [file({ records: undefined }), 'not-ours'],
    [file({ records: 'x' }), 'not-ours'],
    [file({ v: 2 }), 'newer'],
    [file({ v: 99, records: [] }), 'newer'],
    [file({ v: 2, format: 'cairn' }), 'not-ours'],
  ])('%j is %s', (text, state) => {
    expect(decodeSaveFile(text)).toEqual({ state });
  });

  test('two mebibytes are read, and one byte more is not', () => {
    expect(SAVE_FILE_LIMIT).toBe(2_097_152);
    const fill = (bytes: number): string => file({}) + ' '.repeat(bytes - file({}).length);
    expect(decodeSaveFile(fill(2_097_152)).state).toBe('ok');
    expect(decodeSaveFile(fill(2_097_153))).toEqual({ state: 'too-large' });
    // Bytes count, and not characters: these have two bytes each.
    expect(decodeSaveFile('é'.repeat(1_048_576))).toEqual({ state: 'not-json' });
    expect(decodeSaveFile('é'.repeat(1_048_577))).toEqual({ state: 'too-large' });
    expect(decodeSaveFile('é'.repeat(3_000_000))).toEqual({ state: 'too-large' });
  });

  test('a key called __proto__ changes nothing', () => {
    const text = `{"format":"cairn-answers","v":1,"__proto__":{"at":"${AT}"},"records":{"__proto__":${JSON.stringify(record)}}}`;
    expect(decodeSaveFile(text)).toEqual({ state: 'ok', at: null, records: {}, refused: ['__proto__'] });
    expect(({} as Record<string, unknown>)['at']).toBeUndefined();
  });

  test('brackets nested a hundred thousand deep do not throw', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(decodeSaveFile(deep)).toEqual({ state: 'not-ours' });
    expect(decodeSaveFile(`{"format":"cairn-answers","v":1,"records":{"numbers":${deep}}}`)).toEqual({
      state: 'ok',
      at: null,
      records: {},
      refused: ['numbers'],
    });
  });
});

describe('over 10,000 files', () => {
  const STATES = ['ok', 'not-json', 'not-ours', 'newer', 'too-large', 'empty'];

  test('records come back as they were', () => {
    fc.assert(
      fc.property(notebooks, (records) => {
        const isEmpty = Object.keys(records).length === 0;
        const found = decodeSaveFile(encodeSaveFile(records, AT));
        return isDeepStrictEqual(found, isEmpty ? { state: 'empty' } : { state: 'ok', at: AT, records, refused: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  test('random texts never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 2 }), fc.string({ unit: 'binary' })), (text) =>
        STATES.includes(decodeSaveFile(text).state),
      ),
      { numRuns: 10_000 },
    );
  });

  test('cut or flipped ones never throw, and what is taken is a record', () => {
    fc.assert(
      fc.property(notebooks, fc.nat(), fc.integer({ min: 0, max: 7 }), fc.boolean(), (records, place, bit, cut) => {
        const bytes = Buffer.from(encodeSaveFile(records, AT));
        const at = place % bytes.length;
        if (!cut) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const found = decodeSaveFile(bytes.subarray(0, cut ? at : bytes.length).toString('utf8'));
        const taken = found.state === 'ok' ? Object.entries(found.records) : [];
        return (
          STATES.includes(found.state) &&
          taken.every(
            ([activity, record]) =>
              /^[a-z][a-z0-9-]*$/.test(activity) && decodeRecord(encodeRecord(record)).state === 'ok',
          )
        );
      }),
      { numRuns: 10_000 },
    );
  });
});
