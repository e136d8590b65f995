import { describe, expect, test } from 'vitest';
import {
  closingLines,
  oneCheck,
  playwrightTally,
  runnerTally,
  tallyText,
  totalOf,
  vitestTally,
} from '#src/cli/tally.ts';

describe('closingLines', () => {
  test('is one plain line', () => {
    expect(closingLines({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed\n');
  });

  test('keeps the last line plain, with the skipped on the line before', () => {
    const lines = closingLines({ passed: 12, failed: 1, skipped: 3 }).trimEnd().split('\n');
    expect(lines).toEqual(['3 skipped', '12 passed, 1 failed']);
  });
});

test('tallyText names the skipped of a check where there are any', () => {
  expect(tallyText({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(tallyText({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
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
