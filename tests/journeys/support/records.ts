import type { Values } from './answers.ts';

/** A record of version 1 as text, with some of its parts replaced. */
export const recordFor = (answers: Values, changes: object = {}): string =>
  JSON.stringify({ v: 1, run: { id: 'mgq3x0t1', at: '2026-11-23T18:04:11.000Z', answers }, past: [], ...changes });

/** Texts that are no record, by what is wrong with them. */
export const garbageFor = (answers: Values): Readonly<Record<string, string>> => ({
  'half an object': '{',
  'an empty text': '',
  'the word null': 'null',
  'a text': '"x"',
  'a list': '[]',
  'a version alone': '{"v":1}',
  'a zero byte': '\u0000',
  'answers as a list': recordFor(answers, { run: { id: 'a', at: 'b', answers: [] } }),
  'an earlier version that never was': recordFor(answers, { v: 0 }),
  'a version as text': recordFor(answers, { v: '2' }),
  'a hole in the past': recordFor(answers, { past: [null] }),
  'cut off at the end': recordFor(answers).slice(0, -1),
});
