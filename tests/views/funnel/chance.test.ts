import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfRun } from '../../../src/views/funnel/chance.ts';
import type { Count } from '../../../src/domain/numbers/count.ts';

const EMPTY: Count = { state: 'empty' };
const FAULT: Count = { state: 'fault', fault: 'not-whole' };
const of = (value: number): Count => ({ state: 'ok', value });

test('four interviews, none won, at a guess of one in four happens about one time in three', () => {
  const found = chanceOfRun({ tries: of(4), wins: of(0), guess: of(4) });
  // SciPy 1.17.1: scipy.stats.binom.cdf(0, 4, 1/4)
  expect(found).toEqual({
    state: 'ready',
    tries: 4,
    wins: 0,
    guess: 4,
    chance: expect.closeTo(0.31640625, 12) as number,
  });
});

test('wins are counted: one or none in ten, at one in five', () => {
  const found = chanceOfRun({ tries: of(10), wins: of(1), guess: of(5) });
  // SciPy 1.17.1: scipy.stats.binom.cdf(1, 10, 1/5)
  expect(found).toEqual({
    state: 'ready',
    tries: 10,
    wins: 1,
    guess: 5,
    chance: expect.closeTo(0.3758096384, 12) as number,
  });
});

test('whether any went well has to be said', () => {
  for (const guess of [EMPTY, of(0), of(4)]) {
    expect(chanceOfRun({ tries: of(4), wins: EMPTY, guess })).toEqual({ state: 'need-wins' });
  }
});

test('a single try is a run', () => {
  expect(chanceOfRun({ tries: of(1), wins: of(0), guess: of(2) })).toMatchObject({ state: 'ready', chance: 0.5 });
});

test('as many wins as tries is certain to be at most that', () => {
  expect(chanceOfRun({ tries: of(3), wins: of(3), guess: of(9) })).toMatchObject({
    state: 'ready',
    wins: 3,
    chance: 1,
  });
});

test('at one in one no try ever fails', () => {
  expect(chanceOfRun({ tries: of(3), wins: of(2), guess: of(1) })).toMatchObject({ state: 'ready', chance: 0 });
});

test('without tries there is no run', () => {
  for (const tries of [EMPTY, of(0)]) {
    for (const wins of [EMPTY, of(0), of(3)]) {
      for (const guess of [EMPTY, of(0), of(4)]) {
        expect(chanceOfRun({ tries, wins, guess })).toEqual({ state: 'need-tries' });
      }
    }
  }
});

test('without a guess there is no rate', () => {
  for (const guess of [EMPTY, of(0)]) {
    for (const wins of [of(0), of(4)]) {
      expect(chanceOfRun({ tries: of(4), wins, guess })).toEqual({ state: 'need-guess' });
    }
  }
});

test('more wins than tries is a conflict, with or without a guess', () => {
  for (const guess of [EMPTY, of(0), of(4)]) {
    expect(chanceOfRun({ tries: of(4), wins: of(5), guess })).toEqual({ state: 'conflict' });
  }
});

test('a fault in any of the three comes first', () => {
  for (const other of [EMPTY, of(0), of(4)]) {
    expect(chanceOfRun({ tries: FAULT, wins: other, guess: other })).toEqual({ state: 'fault' });
    expect(chanceOfRun({ tries: other, wins: FAULT, guess: other })).toEqual({ state: 'fault' });
    expect(chanceOfRun({ tries: other, wins: other, guess: FAULT })).toEqual({ state: 'fault' });
  }
});

test('whatever was typed, it never throws, and a chance is from 0 to 1', () => {
  const count = fc.oneof(fc.constantFrom(EMPTY, FAULT), fc.nat(20).map(of), fc.nat(9999).map(of));
  fc.assert(
    fc.property(count, count, count, (tries, wins, guess) => {
      const found = chanceOfRun({ tries, wins, guess });
      if (found.state !== 'ready') return;
      expect(found.chance).toBeGreaterThanOrEqual(0);
      expect(found.chance).toBeLessThanOrEqual(1);
      expect(found.wins).toBeLessThanOrEqual(found.tries);
    }),
  );
});

test('a rarer win makes a run without one more usual', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (tries, guess) => {
      const chances = [guess, guess + 1].map((one) => chanceOfRun({ tries: of(tries), wins: of(0), guess: of(one) }));
      const [common, rare] = chances.map((found) => (found.state === 'ready' ? found.chance : NaN));
      expect(rare).toBeGreaterThan(common ?? NaN);
    }),
  );
});
