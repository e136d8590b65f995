import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '#src/cli/run-tool.ts';

const windows = process.platform === 'win32';

test('npm test ends in the line of counts, with nothing behind it, even when it fails', () => {
  const args = ['test', '--no-update-notifier', '--', '--only', 'nothing-of-this-name'];
  const { status, stdout } = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: windows,
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  expect(status).toBe(1);
});

test('the check that machines run adds no notice of npm and keeps the CI it is given', () => {
  const script = readFileSync(join(ROOT, '.ci/run'), 'utf8');
  expect(script).toContain('npm test --no-update-notifier');
  expect(script).toContain(`\${CI:-true}`);
});
