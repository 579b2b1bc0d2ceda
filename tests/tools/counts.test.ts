import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countStage } from './counts.ts';

/** The counts of a stage that wrote this report. */
function counted(ok: boolean, tool: 'vitest' | 'playwright', report: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return countStage(ok, { file, tool });
}

const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

test('a stage without a report counts once', () => {
  expect(countStage(true)).toEqual({ passed: 1, failed: 0 });
  expect(countStage(false)).toEqual({ passed: 0, failed: 1 });
});

test('a report gives the real counts', () => {
  expect(counted(true, 'vitest', { numTotalTests: 7, numPassedTests: 7 })).toEqual({ passed: 7, failed: 0 });
  expect(counted(false, 'vitest', { numTotalTests: 7, numPassedTests: 5 })).toEqual({ passed: 5, failed: 2 });
  expect(counted(true, 'playwright', { stats })).toEqual({ passed: 5, failed: 0 });
  expect(counted(false, 'playwright', { stats: { ...stats, unexpected: 2 } })).toEqual({ passed: 5, failed: 2 });
});

test('a test that was left out, or passed only at the second try, has failed', () => {
  expect(counted(true, 'vitest', { numTotalTests: 7, numPassedTests: 6 })).toEqual({ passed: 6, failed: 1 });
  expect(counted(true, 'playwright', { stats: { ...stats, skipped: 1, flaky: 1 } })).toEqual({ passed: 5, failed: 2 });
});

test('a stage that failed, ran nothing, or left no readable report has a failure', () => {
  expect(counted(false, 'vitest', { numTotalTests: 7, numPassedTests: 7 })).toEqual({ passed: 7, failed: 1 });
  expect(counted(true, 'vitest', { numTotalTests: 0, numPassedTests: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(counted(true, 'vitest', '{')).toEqual({ passed: 0, failed: 1 });
  expect(countStage(true, { file: 'no-such-report.json', tool: 'vitest' })).toEqual({ passed: 0, failed: 1 });
});
