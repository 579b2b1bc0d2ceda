import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answeredCount,
  columnsOf,
  lastRun,
  sideBySide,
  statementsOf,
  tallyOf,
} from '../../../src/domain/self-check/compare.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import type { Scale } from '../../../src/schema/self-check.ts';
import { anyAnswered, CHECK } from './check.ts';

const [A] = CHECK.scales as [Scale];
const run = (id: string, answers: Answers) => ({ id, at: '2026-10-02T09:00:00.000Z', answers });

test('the answers stand in their order, not sure last', () => {
  expect(columnsOf(CHECK)).toEqual([
    { id: 'not-yet', text: 'Not yet' },
    { id: 'once', text: 'Once' },
    { id: 'more', text: 'More than once' },
    { id: 'unsure', text: 'Not sure' },
  ]);
});

test('the statements stand scale by scale', () => {
  expect(statementsOf(CHECK).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3']);
});

describe('counting', () => {
  test('each answer is counted once, not sure too', () => {
    expect(tallyOf(CHECK, A, {})).toEqual([0, 0, 0, 0]);
    expect(tallyOf(CHECK, A, { a1: 'more', a2: 'more', a3: 'unsure', b1: 'once' })).toEqual([0, 0, 2, 1]);
  });

  test('a reversed statement is counted under the answer that was given', () => {
    const turned = { ...A, statements: A.statements.map((statement) => ({ ...statement, reversed: true })) };
    expect(tallyOf(CHECK, turned, { a1: 'not-yet' })).toEqual([1, 0, 0, 0]);
  });

  test('only statements are counted as answered, and only by answers that are there', () => {
    expect(answeredCount(CHECK, { recent: 'days', a1: 'once', b3: 'unsure', c1: '', c2: 'gone' })).toBe(2);
    expect(answeredCount(CHECK, {})).toBe(0);
  });

  test('every answered statement stands under one answer', () => {
    fc.assert(
      fc.property(anyAnswered, ([check, given]) => {
        const all = check.scales.flatMap((scale) => tallyOf(check, scale, given));
        expect(all.reduce((sum, n) => sum + n, 0)).toBe(answeredCount(check, given));
        expect(all.length).toBe(check.scales.length * (check.answers.length + 1));
      }),
    );
  });
});

describe('the last earlier run', () => {
  test('none at first', () => {
    expect(lastRun(CHECK, [])).toBeNull();
  });

  test('the newest, which stands last', () => {
    const [old, newer] = [run('1', { a1: 'once' }), run('2', { a2: 'unsure' })];
    expect(lastRun(CHECK, [old, newer])).toBe(newer);
  });

  test('one without an answered statement is passed over', () => {
    const old = run('1', { a1: 'once' });
    expect(lastRun(CHECK, [old, run('2', { a1: '', recent: 'days' })])).toBe(old);
    expect(lastRun(CHECK, [run('2', {})])).toBeNull();
  });
});

describe('side by side', () => {
  test('both answers in words, or null', () => {
    const pairs = sideBySide(CHECK, { a1: 'once', a2: 'unsure', a3: 'gone' }, { a1: 'more', a3: 'not-yet' });
    expect(pairs.slice(0, 3)).toEqual([
      { id: 'a1', text: 'a', before: 'Once', now: 'More than once' },
      { id: 'a2', text: 'a', before: 'Not sure', now: null },
      { id: 'a3', text: 'a', before: null, now: 'Not yet' },
    ]);
    expect(pairs).toHaveLength(9);
  });

  test('read the other way round, it says the same the other way round', () => {
    fc.assert(
      fc.property(anyAnswered, fc.integer({ min: 0, max: 9 }), ([check, given], dropped) => {
        const other = Object.fromEntries(Object.entries(given).filter((_, at) => at % 10 !== dropped));
        const there = sideBySide(check, given, other);
        const back = sideBySide(check, other, given);
        expect(back).toEqual(there.map((pair) => ({ ...pair, before: pair.now, now: pair.before })));
        expect(there.filter(({ before }) => before !== null)).toHaveLength(answeredCount(check, given));
      }),
    );
  });
});
