import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '#src/cli/run-tool.ts';
import { runsTypeScript } from '#src/cli/setup.mjs';

const SETUP = join(ROOT, 'src/cli/setup.mjs');

test('names the command that does not exist and fails', () => {
  const { status, stderr } = spawnSync(process.execPath, [SETUP, 'nonsense'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('no command "nonsense"');
});

test('refuses a command that is a path', () => {
  const { status } = spawnSync(process.execPath, [SETUP, '../cli/format'], { encoding: 'utf8' });
  expect(status).toBe(1);
});

test.each([
  ['20.20.2', false],
  ['22.17.0', false],
  ['22.18.0', true],
  ['24.1.0', true],
])('Node %s runs TypeScript by itself: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});
