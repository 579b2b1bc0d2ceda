import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainFraction, type PlainFraction } from '../../../src/views/funnel/fraction.ts';
import { wilson } from '../../../src/views/funnel/interval.ts';

const within = (count: number, of: number) => ({ kind: 'in', count, of });

/** A share from 0 to 1 as so many billionths, as the ends of an interval are told. */
const billionths = (share: number): PlainFraction => plainFraction(Math.round(share * 1e9), 1e9);

test('only exactly 0 is none and only exactly 1 is all', () => {
  expect(plainFraction(0, 7)).toEqual({ kind: 'none' });
  expect(plainFraction(0, 0)).toEqual({ kind: 'none' });
  expect(plainFraction(1, 9_999)).toEqual({ kind: 'under', of: 100 });
  expect(plainFraction(7, 7)).toEqual({ kind: 'all' });
  expect(plainFraction(9_998, 9_999)).toEqual({ kind: 'over', of: 100 });
});

test.each([
  [0.1457, 1, 7],
  [0.4308, 3, 7],
  [0.04, 1, 25],
  [0.3333, 1, 3],
  [0.5, 1, 2],
  [0.6667, 2, 3],
  [0.26, 1, 4],
  [0.88, 7, 8],
  [0.31, 3, 10],
  [0.43, 3, 7],
])('%d is %i in %i', (share, count, of) => expect(billionths(share)).toEqual(within(count, of)));

test('every fraction with 2 to 10 below is itself, in lowest terms', () => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  for (let of = 2; of <= 10; of += 1) {
    for (let count = 1; count < of; count += 1) {
      const by = divisor(of, count);
      expect(plainFraction(count, of)).toEqual(within(count / by, of / by));
    }
  }
});

test.each([
  ['4/9 and 1/2', 17, 36, 1, 2],
  ['1/2 and 5/9', 19, 36, 1, 2],
  ['1/10 and 1/9', 19, 180, 1, 9],
  ['1/9 and 1/8', 17, 144, 1, 8],
  ['3/10 and 1/3', 19, 60, 1, 3],
  ['2/3 and 7/10', 41, 60, 2, 3],
  ['7/8 and 8/9', 127, 144, 7, 8],
])('half-way between %s the smaller number below wins', (_name, some, all, count, of) => {
  expect(plainFraction(some, all)).toEqual(within(count, of));
});

test('a hair to either side of half-way the nearer fraction wins', () => {
  expect(billionths(17 / 36 - 1e-9)).toEqual(within(4, 9));
  expect(billionths(19 / 36 + 1e-9)).toEqual(within(5, 9));
  expect(billionths(19 / 180 - 1e-9)).toEqual(within(1, 10));
});

describe('rare and common shares', () => {
  test('tenths reach to 0.095 and to 0.905, both included', () => {
    expect(billionths(0.095)).toEqual(within(1, 10));
    expect(billionths(0.0949999)).toEqual(within(1, 11));
    expect(billionths(0.905)).toEqual(within(9, 10));
    expect(billionths(0.9050001)).toEqual(within(10, 11));
  });

  test('1 in 100 and 99 in 100 are the last that are named', () => {
    expect(billionths(0.01)).toEqual(within(1, 100));
    expect(billionths(0.0099999)).toEqual({ kind: 'under', of: 100 });
    expect(billionths(0.99)).toEqual(within(99, 100));
    expect(billionths(0.9900001)).toEqual({ kind: 'over', of: 100 });
  });

  test.each([
    [11, 11],
    [11.4, 11],
    [11.6, 12],
    [13, 13],
    [19.4, 19],
    [19.6, 20],
    [20, 20],
    [20.1, 20],
    [20.6, 20],
    [22.4, 20],
    [22.6, 25],
    [27.4, 25],
    [27.6, 30],
    [47.4, 45],
    [47.6, 50],
    [50, 50],
    [50.1, 50],
    [54.9, 50],
    [55.1, 60],
    [94.9, 90],
    [95.1, 100],
    [99.9, 100],
  ])('1 in %d is told as 1 in %i, and mirrored', (exact, of) => {
    expect(billionths(1 / exact)).toEqual(within(1, of));
    expect(billionths(1 - 1 / exact)).toEqual(within(of - 1, of));
  });
});

test.each([
  [8, 7],
  [-1, 7],
  [0.5, 1],
  [1, 1.5],
  [NaN, 7],
  [Infinity, Infinity],
])('%d of %d is refused by name', (count, of) => {
  expect(() => plainFraction(count, of)).toThrow(RangeError);
  expect(() => plainFraction(count, of)).toThrow(`${count} of ${of}`);
});

const NICE = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100];
const SHARE = fc.double({ min: 0, max: 1, noNaN: true });

test('no fraction that may be used is nearer than the one given', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.095, max: 0.905, noNaN: true }), (share) => {
      const told = billionths(share);
      if (told.kind !== 'in') throw new Error(told.kind);
      const distance = Math.abs(share - told.count / told.of);
      expect(told.of).toBeLessThanOrEqual(10);
      expect(told.count).toBeGreaterThan(0);
      expect(told.count).toBeLessThan(told.of);
      for (let of = 2; of <= 10; of += 1) {
        for (let count = 1; count < of; count += 1) {
          expect(distance).toBeLessThanOrEqual(Math.abs(share - count / of) + 2e-9);
        }
      }
      // The widest gap between two that may be used is 1/18, beside 1/2.
      expect(distance).toBeLessThanOrEqual(1 / 36 + 2e-9);
    }),
  );
});

test('a rare share is 1 in the nearest nice number', () => {
  fc.assert(
    fc.property(fc.double({ min: 10.6, max: 100, noNaN: true }), (exact) => {
      const told = billionths(1 / exact);
      if (told.kind !== 'in') return;
      expect(told.count).toBe(1);
      expect(NICE).toContain(told.of);
      for (const nice of NICE) {
        expect(Math.abs(exact - told.of)).toBeLessThanOrEqual(Math.abs(exact - nice) + 1e-9);
      }
    }),
  );
});

test('a larger share is never told as a smaller fraction', () => {
  const size = (share: number) => {
    const told = billionths(share);
    if (told.kind === 'none') return 0;
    if (told.kind === 'under') return 0.009;
    if (told.kind === 'over') return 0.991;
    return told.kind === 'all' ? 1 : told.count / told.of;
  };
  fc.assert(
    fc.property(SHARE, SHARE, (one, other) => {
      expect(size(Math.min(one, other))).toBeLessThanOrEqual(size(Math.max(one, other)));
    }),
  );
});

describe('whole numbers', () => {
  /** The rule in words, worked out with whole numbers of any size. */
  function expected(count: bigint, of: bigint): PlainFraction {
    if (count === 0n) return { kind: 'none' };
    if (count === of) return { kind: 'all' };
    if (2n * count > of) {
      const rest = expected(of - count, of);
      if (rest.kind === 'under') return { kind: 'over', of: rest.of };
      return rest.kind === 'in' ? { ...rest, count: rest.of - rest.count } : rest;
    }
    if (100n * count < of) return { kind: 'under', of: 100 };
    if (1000n * count < 95n * of) {
      // Half-way between two, the larger one.
      const step = of <= 20n * count ? 1n : of <= 50n * count ? 5n : 10n;
      return { kind: 'in', count: 1, of: Number(((2n * of + step * count) / (2n * step * count)) * step) };
    }
    const nearest = Array.from({ length: 9 }, (_, index) => BigInt(index + 2))
      .flatMap((below) => Array.from({ length: Number(below) - 1 }, (_, top) => ({ top: BigInt(top + 1), below })))
      .map(({ top, below }) => {
        const off = count * below - top * of;
        // Over the common number below of all: 2520 is a multiple of 2 to 10.
        return { top, below, off: ((off < 0n ? -off : off) * 2520n) / below };
      })
      .sort((a, b) => (a.off === b.off ? Number(a.below - b.below) : a.off < b.off ? -1 : 1))[0];
    return { kind: 'in', count: Number(nearest?.top), of: Number(nearest?.below) };
  }

  const pairs = Array.from({ length: 200 }, (_, n) => n + 1).flatMap((of) =>
    Array.from({ length: of + 1 }, (_, count) => ({ count, of })),
  );

  test('21 of 23 is as common as 2 of 23 is rare', () => {
    expect(plainFraction(2, 23)).toEqual(within(1, 12));
    expect(plainFraction(21, 23)).toEqual(within(11, 12));
  });

  test('all pairs up to 200 are told as whole numbers of any size tell them', () => {
    const wrong = pairs.filter(
      ({ count, of }) =>
        JSON.stringify(plainFraction(count, of)) !== JSON.stringify(expected(BigInt(count), BigInt(of))),
    );
    expect(wrong).toEqual([]);
  });

  const mirrored = (told: PlainFraction): PlainFraction => {
    switch (told.kind) {
      case 'none':
        return { kind: 'all' };
      case 'all':
        return { kind: 'none' };
      case 'under':
        return { kind: 'over', of: told.of };
      case 'over':
        return { kind: 'under', of: told.of };
      case 'in':
        return { kind: 'in', count: told.of - told.count, of: told.of };
    }
  };

  test('what went on and what stopped mirror each other, and so do the shares that would fit them', () => {
    for (const { count, of } of pairs) {
      expect(mirrored(plainFraction(of - count, of)), `${count} of ${of}`).toEqual(plainFraction(count, of));
      const [these, those] = [wilson(count, of), wilson(of - count, of)];
      expect(mirrored(billionths(those.high)), `low end of ${count} of ${of}`).toEqual(billionths(these.low));
    }
  });
});
