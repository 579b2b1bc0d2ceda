import { describe, expect, test } from 'vitest';
import { acceptRecords } from '../../../src/domain/saved/accept.ts';

const record = { v: 1, run: { id: 'a', at: 'b', answers: { panel: 'luck' } }, past: [] };

/** A list in a list in a list. */
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

/** A record whose answer reaches so many steps down: record, run, answers, lists. */
const deep = (steps: number) => ({ ...record, run: { ...record.run, answers: { list: nested(steps - 3) } } });

describe('what comes from outside', () => {
  test('records are taken with everything in them, of activities that nobody knows as well', () => {
    const more = { ...record, note: { x: [1] } };
    expect(
      acceptRecords([
        ['not-yet-invented', more],
        ['numbers', record],
      ]),
    ).toEqual({ records: { 'not-yet-invented': more, numbers: record }, refused: [] });
  });

  test.each([
    ['no record', {}],
    ['nothing', null],
    ['a text', 'x'],
    ['a record of a later version', { ...record, v: 2 }],
    ['a run without answers', { ...record, run: { id: 'a', at: 'b' } }],
  ])('%s is refused by name, and the rest is taken', (_, value) => {
    expect(
      acceptRecords([
        ['broken', value],
        ['numbers', record],
      ]),
    ).toEqual({ records: { numbers: record }, refused: ['broken'] });
  });

  test.each(['__proto__', 'Numbers', '', 'a.b', '../x'])('%j is no activity', (activity) => {
    const { records, refused } = acceptRecords([[activity, record]]);
    expect(Object.keys(records)).toEqual([]);
    expect(refused).toEqual([activity]);
  });

  test('an activity may be called like something every object has', () => {
    const { records } = acceptRecords([['constructor', record]]);
    expect(Object.entries(records)).toEqual([['constructor', record]]);
  });

  test('what is nested deeper than 32 steps is refused, and a thousand times as deep does not throw', () => {
    expect(acceptRecords([['numbers', deep(32)]]).refused).toEqual([]);
    expect(acceptRecords([['numbers', deep(33)]]).refused).toEqual(['numbers']);
    const text = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(acceptRecords([['numbers', JSON.parse(text)]]).refused).toEqual(['numbers']);
  });

  test('nothing is nothing', () => {
    expect(acceptRecords([])).toEqual({ records: {}, refused: [] });
  });
});
