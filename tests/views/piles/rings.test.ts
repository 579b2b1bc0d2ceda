import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRings, SIZE } from '../../../src/views/piles/rings.ts';

const fromMiddle = ({ x, y }: { x: number; y: number }) => Math.hypot(x - SIZE / 2, y - SIZE / 2);

describe('rings', () => {
  test('three groups of a table of six', () => {
    expect(drawRings([[1], [2, 4], []], 6)).toEqual({
      rings: [
        { radius: 49.7, dots: [{ slot: 1, x: 120, y: 90.2 }] },
        {
          radius: 82.9,
          dots: [
            { slot: 2, x: 177.4, y: 86.9 },
            { slot: 4, x: 120, y: 186.3 },
          ],
        },
        { radius: 116, dots: [] },
      ],
      dot: 9,
      numbered: true,
    });
  });

  test('without groups there is nothing to draw', () => {
    expect(drawRings([], 6).rings).toEqual([]);
  });

  test('a table of one line has its dot at the top', () => {
    expect(drawRings([[], [1]], 1)).toEqual({
      rings: [
        { radius: 69.6, dots: [] },
        { radius: 116, dots: [{ slot: 1, x: 120, y: 27.2 }] },
      ],
      dot: 9,
      numbered: true,
    });
  });

  test('where many lines could be, dots get small and lose their numbers', () => {
    expect(drawRings([[], [], []], 12)).toMatchObject({ dot: 6.9, numbered: true });
    expect(drawRings([[], [], []], 14)).toMatchObject({ dot: 6, numbered: true });
    expect(drawRings([[], [], []], 15)).toMatchObject({ dot: 5.6, numbered: false });
    expect(drawRings([[], [], []], 24)).toMatchObject({ dot: 3.5, numbered: false });
  });

  test('where many groups are, too', () => {
    expect(drawRings(Array<number[]>(8).fill([]), 1)).toMatchObject({ dot: 5.7, numbered: false });
  });

  test(
    'every dot lies in its own ring, no two meet, and a dot moves only with its own line',
    { timeout: 60_000 },
    () => {
      const sheet = fc
        .record({ places: fc.integer({ min: 1, max: 24 }), groups: fc.integer({ min: 2, max: 6 }) })
        .chain(({ places, groups }) =>
          fc.record({
            places: fc.constant(places),
            groups: fc.constant(groups),
            // For each place the group it lies in, or none.
            lies: fc.array(fc.integer({ min: -1, max: groups - 1 }), { minLength: places, maxLength: places }),
          }),
        );
      const drawn = (places: number, groups: number, lies: readonly number[]) =>
        drawRings(
          Array.from({ length: groups }, (_, at) => lies.flatMap((one, slot) => (one === at ? [slot + 1] : []))),
          places,
        );
      fc.assert(
        fc.property(sheet, ({ places, groups, lies }) => {
          const { rings, dot } = drawn(places, groups, lies);
          rings.forEach(({ radius, dots }, ring) => {
            const inner = ring === 0 ? 0 : (rings[ring - 1]?.radius ?? 0);
            for (const one of dots) {
              expect(fromMiddle(one) + dot).toBeLessThan(radius);
              expect(fromMiddle(one) - dot).toBeGreaterThan(inner);
            }
          });
          const dots = rings.flatMap((ring) => ring.dots);
          expect(dots.map(({ slot }) => slot).sort((a, b) => a - b)).toEqual(
            lies.flatMap((one, at) => (one < 0 ? [] : [at + 1])),
          );
          dots.forEach((one, at) => {
            for (const other of dots.slice(at + 1)) {
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * dot);
            }
          });
          // The same lines with the last one taken away.
          const before = drawn(places, groups, lies.with(-1, -1)).rings.flatMap((ring) => ring.dots);
          expect(before).toEqual(dots.filter(({ slot }) => slot !== places));
        }),
        { numRuns: 2_000 },
      );
    },
  );
});
