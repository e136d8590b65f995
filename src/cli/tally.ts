// What the runners of `npm test` counted, and the lines it ends in.

/** Tests by how they ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The counts of a check that is one whole: types, lint, a build. */
export function oneCheck(passed: boolean): Tally {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** The counts of several runners together. */
export function totalOf(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The counts of one check, with the skipped where there are any. */
export function tallyText({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** What ends a run: its last line is exactly `N passed, N failed`; the skipped stand on one before it. */
export function closingLines({ passed, failed, skipped }: Tally): string {
  return `${skipped > 0 ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed\n`;
}

/**
 * The counts in a report of Vitest (its `json` reporter). A file that could not be loaded holds no
 * test and counts as one failure.
 */
export function vitestTally(report: string): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    report,
  ) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** The counts in a report of Playwright (its `json` reporter); a test that passed on a retry passed. */
export function playwrightTally(report: string): Tally {
  const { stats, errors } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The counts of a runner from its report and its exit code: one that failed without a failed test, or
 * that left no readable report, counts as one failure more.
 */
export function runnerTally(
  code: number,
  report: string | null,
  read: (report: string) => Tally,
): Tally {
  const tally = report === null ? oneCheck(false) : read(report);
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
