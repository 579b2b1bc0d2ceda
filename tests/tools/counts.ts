import { readFileSync } from 'node:fs';

/** How a stage went. A test that was left out counts as failed: it has shown nothing. */
export type Counts = { readonly passed: number; readonly failed: number };

type VitestReport = {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
};

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** The counts in a JSON report of Vitest. */
const countVitest = ({ numTotalTests, numPassedTests }: VitestReport): Counts => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests,
});

/** The counts in a JSON report of Playwright. No journey is tried twice, so a flaky one has failed. */
const countPlaywright = ({ stats: { expected, unexpected, flaky, skipped } }: PlaywrightReport): Counts => ({
  passed: expected,
  failed: unexpected + flaky + skipped,
});

/**
 * The counts of a stage: those of its report, and one failure at least if its command failed or wrote no report, e.g.
 * because a test file could not be read.
 */
export function countStage(
  ok: boolean,
  report?: { readonly file: string; readonly tool: 'vitest' | 'playwright' },
): Counts {
  if (!report) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const json: unknown = JSON.parse(readFileSync(report.file, 'utf8'));
    const counts =
      report.tool === 'vitest' ? countVitest(json as VitestReport) : countPlaywright(json as PlaywrightReport);
    const silent = (!ok || counts.passed === 0) && counts.failed === 0;
    return silent ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
