import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosen, inTenths, score, turnOf } from '../../../src/domain/self-check/score.ts';
import type { Scale, SelfCheck } from '../../../src/schema/self-check.ts';
import { anyAnswered, CHECK, scaleOf } from './check.ts';

const FIVE: SelfCheck = {
  ...CHECK,
  answers: [1, 2, 3, 4, 5].map((value) => ({ id: `v${value}`, text: String(value), value })),
};
const MIXED: Scale = {
  ...scaleOf('m', [
    { id: 'm1', text: 'I try new things.', reversed: false },
    { id: 'm2', text: 'I dislike changes.', reversed: true },
    { id: 'm3', text: 'I like routine.', reversed: true },
  ]),
  minAnswers: 3,
  bands: [
    { id: 'low', title: 'mostly not like me', min: 1, max: 2.4, next: { text: 'An hour.' } },
    { id: 'mixed', title: 'mixed', min: 2.5, max: 3.5, next: { text: 'An afternoon.' } },
    { id: 'high', title: 'mostly like me', min: 3.6, max: 5, next: { text: 'A day.' } },
  ],
};
const [A] = CHECK.scales as [Scale];

describe('adding up', () => {
  test('nothing answered is too few', () => {
    expect(score(CHECK, A, {})).toEqual({ scale: A, values: [], sum: 0, tenths: null, band: null });
  });

  test('answers count their values, in the order of the statements', () => {
    const found = score(CHECK, A, { a3: 'not-yet', a1: 'more', a2: 'once' });
    expect(found).toEqual({ scale: A, values: [3, 2, 1], sum: 6, tenths: 20, band: A.bands[1] });
  });

  test('one fewer than needed says nothing, but keeps its numbers', () => {
    expect(score(CHECK, A, { a2: 'more' })).toEqual({ scale: A, values: [3], sum: 3, tenths: null, band: null });
    expect(score(CHECK, A, { a2: 'more', a3: 'more' }).tenths).toBe(30);
  });

  test.each(['unsure', '', 'gone', 'constructor', 2, null, undefined, ['more']])('%j is left out', (saved) => {
    expect(score(CHECK, A, { a1: saved, a2: 'once', a3: 'once' })).toMatchObject({ values: [2, 2], tenths: 20 });
    expect(score(CHECK, A, { a1: saved, a2: 'once' }).tenths).toBeNull();
  });

  test('a reversed statement counts highest plus lowest minus the answer', () => {
    expect(turnOf(FIVE)).toBe(6);
    expect(turnOf(CHECK)).toBe(4);
    const found = score(FIVE, MIXED, { m1: 'v5', m2: 'v1', m3: 'v2' });
    expect(found).toMatchObject({ values: [5, 5, 4], sum: 14, tenths: 47 });
    expect(found.band?.id).toBe('high');
    expect(score(FIVE, MIXED, { m1: 'v3', m2: 'v3', m3: 'v3' })).toMatchObject({ values: [3, 3, 3], tenths: 30 });
  });

  test('values need not begin at one, nor be evenly spaced', () => {
    const odd = { ...CHECK, answers: [-2, 0, 7].map((value, at) => ({ id: `v${at}`, text: 'x', value })) };
    const scale = scaleOf('m', MIXED.statements);
    expect(score(odd, scale, { m1: 'v1', m2: 'v1' })).toMatchObject({ values: [0, 5], sum: 5, tenths: 25 });
  });

  test('a value of zero is an answer', () => {
    const zero = { ...CHECK, answers: [0, 1].map((value) => ({ id: `v${value}`, text: 'x', value })) };
    const scale = { ...A, bands: [{ id: 'z', title: 'z', min: 0, max: 1, next: { text: 'x' } }] };
    expect(score(zero, scale, { a1: 'v0', a2: 'v0' })).toMatchObject({ values: [0, 0], tenths: 0, band: { id: 'z' } });
  });
});

describe('rounding', () => {
  test.each([
    [3, 2, 15],
    [4, 3, 13],
    [5, 3, 17],
    [7, 4, 18],
    [9, 4, 23],
    [1, 8, 1],
    [1, 20, 1],
    [1, 21, 0],
    [3, 20, 2],
    [-1, 20, 0],
    [-3, 20, -1],
    [-3, 2, -15],
    [0, 3, 0],
  ])('%i / %i is %i tenths', (sum, count, tenths) => expect(inTenths(sum, count)).toBe(tenths));
});

describe('bands', () => {
  const bandFor = (...answers: string[]) =>
    score(FIVE, MIXED, Object.fromEntries(answers.map((answer, at) => [`m${at + 1}`, answer]))).band?.id;

  test('both limits belong to a band', () => {
    const at = (...answers: string[]) =>
      score(CHECK, A, Object.fromEntries(answers.map((answer, n) => [`a${n + 1}`, answer]))).band?.id;
    expect(at('not-yet', 'not-yet')).toBe('low');
    expect(at('not-yet', 'once')).toBe('low'); // 1.5
    expect(at('not-yet', 'once', 'once')).toBe('some'); // 1.7
    expect(at('once', 'once', 'more')).toBe('some'); // 2.3
    expect(at('once', 'more')).toBe('high'); // 2.5
    expect(at('more', 'more', 'more')).toBe('high');
  });

  test('the bands of five answers', () => {
    expect(bandFor('v1', 'v5', 'v3')).toBe('low'); // 1, 1, 3: 1.7
    expect(bandFor('v2', 'v4', 'v2')).toBe('mixed'); // 2, 2, 4: 2.7
    expect(bandFor('v5', 'v2', 'v5')).toBe('mixed'); // 5, 4, 1: 3.3
    expect(bandFor('v5', 'v2', 'v4')).toBe('high'); // 5, 4, 2: 3.7
  });

  test.each(Array.from({ length: 91 }, (_, at) => at - 40))('limits of %i tenths hold their own mean', (tenths) => {
    // No tenth is an exact number for a computer, apart from halves.
    const check = { ...CHECK, answers: [0, tenths].map((value, at) => ({ id: `v${at}`, text: 'x', value })) };
    const statements = Array.from({ length: 10 }, (_, at) => ({ id: `m${at}`, text: 'x', reversed: false }));
    const bands = [-1, 0, 1].map((more) => {
      const limit = (tenths + more) / 10;
      return { id: `band ${more}`, title: 'x', min: limit, max: limit, next: { text: 'x' } };
    });
    const given = Object.fromEntries(statements.map(({ id }, at) => [id, at === 0 ? 'v1' : 'v0']));
    const found = score(check, { ...scaleOf('m', statements), bands }, given);
    expect(found).toMatchObject({ tenths, band: { id: 'band 0' } });
  });

  test('a mean between two bands that leave a gap has none', () => {
    const scale = { ...A, bands: A.bands.filter(({ id }) => id !== 'some') };
    expect(score(CHECK, scale, { a1: 'once', a2: 'once' })).toMatchObject({ tenths: 20, band: null });
  });
});

describe('what is chosen', () => {
  test('an answer, or not sure', () => {
    expect(chosen(CHECK, { id: 'a1' }, { a1: 'once' })).toBe('once');
    expect(chosen(CHECK, { id: 'a1' }, { a1: 'unsure' })).toBe('unsure');
  });

  test.each(['', 'gone', 1, undefined])('%j is nothing', (saved) => {
    expect(chosen(CHECK, { id: 'a1' }, { a1: saved })).toBeNull();
  });
});

/** Worked out another way: the values by name, and the mean by trying every tenth until it fits. */
function reference(check: SelfCheck, scale: Scale, given: Readonly<Record<string, unknown>>) {
  const ascending: Record<string, bigint> = {};
  for (const { id, value } of check.answers) ascending[id] = BigInt(value);
  const all = Object.values(ascending).sort((a, b) => (a < b ? -1 : 1));
  const ends = (all[0] ?? 0n) + (all[all.length - 1] ?? 0n);
  let [sum, count] = [0n, 0n];
  for (const { id, reversed } of scale.statements) {
    const saved = given[id];
    if (typeof saved !== 'string' || !(saved in ascending)) continue;
    const value = ascending[saved] ?? 0n;
    sum += reversed ? ends - value : value;
    count += 1n;
  }
  if (count < BigInt(scale.minAnswers)) return { sum: Number(sum), tenths: null, band: null };
  // Half up: the tenth t with t - 1/2 <= 10 × mean < t + 1/2, everything times 2 × count.
  let tenths = -1000n;
  while ((2n * tenths + 1n) * count <= 20n * sum) tenths += 1n;
  const text = (Number(tenths) / 10).toFixed(1);
  const band = scale.bands.find(({ min, max }) => Number(min.toFixed(1)) <= +text && +text <= Number(max.toFixed(1)));
  return { sum: Number(sum), tenths: Number(tenths), band: band ?? null };
}

test('ten thousand random answer sets agree with another way to work it out', () => {
  let [told, few] = [0, 0];
  fc.assert(
    fc.property(anyAnswered, ([check, given]) => {
      for (const scale of check.scales) {
        const { sum, tenths, band, values } = score(check, scale, given);
        const expected = reference(check, scale, given);
        expect({ sum, tenths, band }).toEqual(expected);
        if (tenths === null) few += 1;
        else {
          told += 1;
          expect(band).not.toBeNull();
          expect(Math.abs(tenths / 10 - sum / values.length)).toBeLessThanOrEqual(0.05 + 1e-9);
        }
      }
    }),
    { numRuns: 10_000 },
  );
  // Both kinds were really met.
  expect(Math.min(told, few)).toBeGreaterThan(500);
});
