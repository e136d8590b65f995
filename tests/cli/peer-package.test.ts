import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, installedPeer, lastLine, npmReason } from '#src/cli/peer-package.ts';

const { signal } = new AbortController();

test('a package that is there in its version is not installed again', async () => {
  const root = mkdtempSync(join(tmpdir(), 'peer-'));
  const folder = join(root, '.cache', 'peers', 'some-peer');
  const home = join(folder, 'node_modules', '@some', 'peer');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"version":"1.2.3"}');
  const peer = { name: '@some/peer', version: '1.2.3' };
  expect(await installedPeer(peer, signal, root)).toBe(folder);
});

test('a program that ends gives its code and what it said', async () => {
  const script = 'console.log("first"); console.error("no ink"); process.exit(3)';
  const end = await ended(process.execPath, ['-e', script], { cwd: tmpdir(), signal });
  expect(end.code).toBe(3);
  expect(end.output).toContain('no ink');
});

test('a program is stopped by its signal', async () => {
  const stop = new AbortController();
  const running = ended(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], {
    cwd: tmpdir(),
    signal: stop.signal,
  });
  stop.abort();
  await expect(running).rejects.toThrow('aborted');
});

test('the last line is what a program said last', () => {
  expect(lastLine('one\n two \n\n')).toBe('two');
  expect(lastLine(' \n')).toBe('it said nothing');
});

test('the reason of npm is its code and the sentence after it', () => {
  const output = [
    'npm warn old something',
    'npm error code ETARGET',
    'npm error notarget No matching version found for a@9.',
    'npm error A complete log of this run can be found in: /tmp/log',
  ].join('\n');
  expect(npmReason(output)).toBe('code ETARGET, notarget No matching version found for a@9.');
  expect(npmReason('killed\n')).toBe('killed');
});
