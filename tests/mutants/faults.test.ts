// Each known fault is made, and the tests that should notice are run: they have to fail, by an assertion and not
// because the file no longer loads.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faults } from './faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.cache/faults`;
mkdirSync(folder, { recursive: true });

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs the tests of a fault; how many failed, and what kept a file from loading. */
async function outcome(id: string): Promise<{ failed: number; unloaded: string[] }> {
  const report = `${folder}/${id}.json`;
  rmSync(report, { force: true });
  const flags = ['run', '--config', 'tests/mutants/vitest.config.ts', '--reporter=json'];
  await new Promise<void>((resolve, reject) => {
    // A group of its own: a fault that never ends is ended with its workers, and fails for want of a report.
    const child = spawn(
      process.execPath,
      [`${root}node_modules/vitest/vitest.mjs`, ...flags, `--outputFile=${report}`],
      { cwd: root, env: { ...process.env, BOOK_FAULT: id }, stdio: 'ignore', detached: true },
    );
    const tooLong = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 90_000);
    child.once('exit', () => clearTimeout(tooLong));
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  if (!existsSync(report)) throw new Error(`the tests of the fault ${id} left no report`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  ).length;
  const unloaded = testResults
    .map(({ assertionResults, message }) => (assertionResults.length === 0 ? message : ''))
    .filter((message) => message !== '');
  return { failed, unloaded };
}

describe('the suite turns red', { timeout: 120_000 }, () => {
  it.each(Object.entries(faults).map(([id, fault]) => ({ id, ...fault })))(
    'where $wrong',
    async ({ id, file, from }) => {
      const parts = readFileSync(`${root}${file}`, 'utf8').split(from).length - 1;
      expect(parts, `${file} holds the place once`).toBe(1);
      const { failed, unloaded } = await outcome(id);
      expect(unloaded).toEqual([]);
      expect(failed).toBeGreaterThan(0);
    },
  );
});
