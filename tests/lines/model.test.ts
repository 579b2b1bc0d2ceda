import fc from 'fast-check';
import { describe, test } from 'vitest';
import { leftBehind, stage } from './play.ts';
import { LINED } from './sheets.ts';
import { stepsOfThree, stepsOfTwo } from './steps.ts';

/** Sequences for each sheet; `LINES_RUNS=10000` for the night. */
const RUNS = Number(process.env['LINES_RUNS'] ?? 500);

/** Milliseconds for one test, also on a busy machine. */
const timeout = Math.max(120_000, RUNS * 100);

describe.each(LINED.map((sheet) => [sheet.id, sheet] as const))('%s', (_, sheet) => {
  test('a line is one thing, whatever two tabs and another device do', { timeout }, () => {
    fc.assert(
      fc.property(stepsOfThree, (steps) => {
        const { play } = stage(sheet);
        for (const [number, step] of steps.entries()) {
          const difference = play(step);
          if (difference !== null) throw new Error(`step ${number} (${JSON.stringify(step)}): ${difference}`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('so is a line that an older page has stored, and what it left behind counts for nothing', { timeout }, () => {
    fc.assert(
      fc.property(leftBehind(sheet), stepsOfTwo, (stored, steps) => {
        const { play } = stage(sheet, stored);
        // Both tabs hear of everything at once, and nothing is put back: a line without a generation is known by its place.
        for (const [number, step] of steps.entries()) {
          if (step.do === 'undo') continue;
          const difference = play(step) ?? play({ do: 'hear', who: 0 }) ?? play({ do: 'hear', who: 1 });
          if (difference !== null) throw new Error(`step ${number} (${JSON.stringify(step)}): ${difference}`);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
