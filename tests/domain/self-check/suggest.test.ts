import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../../../src/domain/self-check/score.ts';
import { lowestOf, suggestion } from '../../../src/domain/self-check/suggest.ts';
import type { SelfCheck } from '../../../src/schema/self-check.ts';
import type { Answers } from '../../../src/domain/saved/record.ts';
import { anyAnswered, CHECK } from './check.ts';

const scoredIn = (check: SelfCheck, given: Answers) => check.scales.map((scale) => score(check, scale, given));
const suggested = (given: Answers, check = CHECK) => suggestion(check, scoredIn(check, given), given);
const idsIn = (given: Answers, ties = ['b', 'c', 'a']) =>
  lowestOf(scoredIn(CHECK, given), ties).map(({ scale }) => scale.id);

/** The same answer to the statements of each scale: `spread('a', 'once', 'more')` answers a1 and a2. */
const spread = (scale: string, ...answers: string[]): Answers =>
  Object.fromEntries(answers.map((answer, at) => [`${scale}${at + 1}`, answer]));

describe('the lowest scale', () => {
  test('none while nothing can be told', () => {
    expect(idsIn({})).toEqual([]);
    expect(idsIn(spread('a', 'once'))).toEqual([]);
  });

  test('the only one that can be told', () => {
    expect(idsIn({ ...spread('a', 'more', 'more'), ...spread('b', 'not-yet') })).toEqual(['a']);
  });

  test('the lowest of three, wherever it stands', () => {
    const two = { ...spread('a', 'once', 'once'), ...spread('b', 'more', 'more') };
    expect(idsIn({ ...two, ...spread('c', 'not-yet', 'once') })).toEqual(['c']);
    expect(idsIn({ ...two, ...spread('c', 'more', 'more') })).toEqual(['a']);
    expect(idsIn({ ...spread('a', 'once', 'once'), ...spread('b', 'not-yet', 'not-yet') })).toEqual(['b']);
  });

  test('equals stand in the order that was given', () => {
    const all = { ...spread('a', 'once', 'once'), ...spread('b', 'once', 'once'), ...spread('c', 'once', 'once') };
    expect(idsIn(all)).toEqual(['b', 'c', 'a']);
    expect(idsIn(all, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(idsIn({ ...all, b1: 'more' })).toEqual(['c', 'a']);
  });

  test('equal means from different numbers of answers are equal', () => {
    expect(idsIn({ ...spread('a', 'not-yet', 'more'), ...spread('b', 'once', 'once', 'once') })).toEqual(['b', 'a']);
  });

  test('means that are only rounded to the same tenth are not equal', () => {
    const check = {
      ...CHECK,
      scales: CHECK.scales.map((scale) => ({
        ...scale,
        statements: Array.from({ length: 40 }, (_, n) => ({ id: `${scale.id}${n + 1}`, text: 'x', reversed: false })),
      })),
    };
    const forty = (scale: string, last: string) => spread(scale, ...Array.from({ length: 39 }, () => 'once'), last);
    const scored = scoredIn(check, { ...forty('a', 'once'), ...forty('b', 'more') });
    expect(scored.map(({ tenths }) => tenths)).toEqual([20, 20, null]);
    expect(lowestOf(scored, ['b', 'a', 'c']).map(({ scale }) => scale.id)).toEqual(['a']);
  });
});

describe('the suggestion', () => {
  test('a check that suggests nothing', () => {
    const silent = { ...CHECK };
    delete silent.suggest;
    expect(suggested(spread('a', 'once', 'once'), silent)).toBeNull();
  });

  test('too few answers', () => {
    expect(suggested({})).toEqual({ kind: 'none' });
    expect(suggested({ recent: 'none', ...spread('a', 'once', 'unsure') })).toEqual({ kind: 'none' });
  });

  test('the first answer goes before every scale', () => {
    const first = { kind: 'first', text: 'A no came.', lessons: ['opening/first-day'] };
    expect(suggested({ recent: 'days' })).toEqual(first);
    expect(suggested({ recent: 'days', ...spread('a', 'not-yet', 'not-yet') })).toEqual(first);
  });

  test.each(['none', '', 'gone', 3])('the answer %j does not', (recent) => {
    expect(suggested({ recent, ...spread('a', 'once', 'once') })).toMatchObject({ kind: 'lowest' });
  });

  test('a check without such a question goes by the scales', () => {
    const check = { ...CHECK, suggest: { ties: ['a', 'b', 'c'] } };
    expect(suggested({ recent: 'days', ...spread('a', 'once', 'once') }, check)).toMatchObject({ kind: 'lowest' });
  });

  test('names the lowest, its equals, and whether all could be compared', () => {
    const given = { ...spread('a', 'once', 'once'), ...spread('c', 'once', 'once') };
    const [a, , c] = scoredIn(CHECK, given);
    expect(suggested(given)).toEqual({ kind: 'lowest', lowest: c, equals: [c, a], all: false });
    expect(suggested({ ...given, ...spread('b', 'more', 'more') })).toMatchObject({ equals: [c, a], all: true });
  });
});

test('ten thousand random answer sets agree with another way to find the lowest', () => {
  let ties = 0;
  fc.assert(
    fc.property(anyAnswered, ([check, given]) => {
      const scored = scoredIn(check, given);
      const found = suggestion(check, scored, given);
      // Times 60, every mean of one to six answers is a whole number.
      const sixty = new Map(
        scored.filter(({ tenths }) => tenths !== null).map((one) => [one.scale.id, (60 / one.values.length) * one.sum]),
      );
      const least = Math.min(...sixty.values());
      const expected = (check.suggest?.ties ?? []).filter((id) => sixty.get(id) === least);
      if (sixty.size === 0) expect(found).toEqual({ kind: 'none' });
      else {
        if (found?.kind !== 'lowest') throw new Error(found?.kind);
        expect(found.equals.map(({ scale }) => scale.id)).toEqual(expected);
        expect(found.lowest.scale.id).toBe(expected[0]);
        expect(found.all).toBe(sixty.size === check.scales.length);
        if (expected.length > 1) ties += 1;
      }
    }),
    { numRuns: 10_000 },
  );
  expect(ties).toBeGreaterThan(50);
});
