import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeAnswerString } from '../../../src/domain/saved/answer-string.ts';
import { isShort, readShortPacket, shortPacket, type Closed } from '../../../src/domain/saved/short-packet.ts';

const AT = '2026-11-23T18:04:11.000Z';
const closed: Closed = {
  'check-in': [
    { id: 'one', options: ['yes', 'no'] },
    { id: 'two', options: ['yes', 'no', 'unsure'] },
  ],
  feeling: [{ id: 'now', options: ['good', 'bad'] }],
};
const record = (answers: object) => ({ v: 1, run: { id: Date.parse(AT).toString(36), at: AT, answers }, past: [] });

test('answers to one sheet come back, with the time of their arrival', () => {
  const packet = shortPacket('check-in', { one: 'no', two: 'unsure' }, closed) ?? '';
  expect(packet).toBe(`check-in.${encodeAnswerString(closed['check-in'] ?? [], { one: 'no', two: 'unsure' }) ?? ''}`);
  expect(encodeURIComponent(packet)).toBe(packet);
  expect(isShort(packet)).toBe(true);
  expect(readShortPacket(packet, closed, AT)).toEqual({
    state: 'ok',
    records: { 'check-in': record({ one: 'no', two: 'unsure' }) },
    refused: [],
  });
});

test('a cleared field is no answer; a sheet of cleared fields holds nothing', () => {
  expect(shortPacket('feeling', { now: 'bad', other: '' }, closed)).toBe(
    shortPacket('feeling', { now: 'bad' }, closed),
  );
  const packet = shortPacket('feeling', { now: '' }, closed) ?? '';
  expect(readShortPacket(packet, closed, AT)).toEqual({ state: 'ok', records: {}, refused: [] });
});

test('there is none where something would be lost', () => {
  expect(shortPacket('plan', { do: 'x' }, closed), 'not a closed sheet').toBeNull();
  expect(shortPacket('toString', {}, closed), 'no sheet at all').toBeNull();
  expect(shortPacket('feeling', { now: 'bad', note: 'x' }, closed), 'an answer beside').toBeNull();
  expect(shortPacket('feeling', { now: 'so-so' }, closed), 'no option').toBeNull();
});

test('answers to questions that are gone are named as refused, and the others are kept', () => {
  const packet = shortPacket('check-in', { one: 'no', two: 'yes' }, closed) ?? '';
  const fewer = { 'check-in': (closed['check-in'] ?? []).slice(0, 1) };
  expect(readShortPacket(packet, fewer, AT)).toEqual({
    state: 'ok',
    records: { 'check-in': record({ one: 'no' }) },
    refused: ['check-in'],
  });
});

test.each([
  ['', 'not-ours'],
  ['feeling', 'not-ours'],
  ['feeling.', 'not-ours'],
  ['.1abc', 'not-ours'],
  ['toString.1abc', 'not-ours'],
  ['plan.1abc', 'not-ours'],
  ['Feeling.1abc', 'not-ours'],
  ['feeling.2abcabc', 'newer'],
  ['feeling.1abcabc', 'damaged'],
  ['feeling.1', 'damaged'],
])('%j is said to be %s', (text, state) => {
  expect(readShortPacket(text, closed, AT)).toEqual({ state });
});

test('a packet is not taken for a short one', () => {
  expect(isShort('1.AAAAAA.xyz')).toBe(false);
  expect(isShort('')).toBe(false);
  expect(isShort('1check-in')).toBe(false);
});

test('over 10,000 texts: it never throws, and nothing but options comes out', () => {
  const packet = shortPacket('check-in', { one: 'no', two: 'unsure' }, closed) ?? '';
  const text = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.nat(packet.length), fc.string({ maxLength: 3 }))
      .map(([at, put]) => packet.slice(0, at) + put + packet.slice(at + 1)),
    fc.nat(packet.length).map((at) => packet.slice(0, at)),
  );
  fc.assert(
    fc.property(text, (given) => {
      const read = readShortPacket(given, closed, AT);
      if (read.state !== 'ok') return;
      for (const [activity, { run }] of Object.entries(read.records))
        for (const [question, answer] of Object.entries(run.answers))
          expect(closed[activity]?.find(({ id }) => id === question)?.options).toContain(answer);
    }),
    { numRuns: 10_000 },
  );
});
