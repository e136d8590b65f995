import { describe, expect, test } from 'vitest';
import {
  oneCheck,
  playwrightTally,
  runnerTally,
  tallyLine,
  totalOf,
  vitestTally,
} from '#src/cli/tally.ts';

describe('tallyLine', () => {
  test('is plain', () => {
    expect(tallyLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  test('names the skipped where there are any', () => {
    expect(tallyLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});

test('totalOf adds runner to runner', () => {
  const total = totalOf([oneCheck(true), oneCheck(false), { passed: 5, failed: 0, skipped: 1 }]);
  expect(total).toEqual({ passed: 6, failed: 1, skipped: 1 });
});

describe('vitestTally', () => {
  const report = (testResults: unknown[]) =>
    JSON.stringify({
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults,
    });

  test('counts a file that could not be loaded as a failure', () => {
    const files = [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ];
    expect(vitestTally(report(files))).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });
});

test('playwrightTally counts a retried test as passed and an error outside tests as a failure', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  const tally = playwrightTally(JSON.stringify({ stats, errors: [{ message: 'no browser' }] }));
  expect(tally).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

describe('runnerTally', () => {
  const read = () => ({ passed: 3, failed: 0, skipped: 0 });

  test('counts a runner that left no report as a failure', () => {
    expect(runnerTally(0, null, read).failed).toBe(1);
  });

  test('counts an exit code without a failed test as a failure', () => {
    expect(runnerTally(1, '', read)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('takes the report when all is well', () => {
    expect(runnerTally(0, '', read)).toEqual(read());
  });
});
