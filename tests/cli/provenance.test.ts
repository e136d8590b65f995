import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { commandProvenance, recordedCommit } from '#src/cli/provenance.ts';

const folder = mkdtempSync(join(tmpdir(), 'provenance-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    .toString()
    .trim();
mkdirSync(join(folder, 'src'));
writeFileSync(join(folder, 'src/a.ts'), 'a');
git('init', '-q');
git('add', 'src');
git('commit', '-qm', 'a');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('names the commit, and marks sources changed since', () => {
  const head = git('rev-parse', 'HEAD');
  expect(recordedCommit(folder)).toBe(head);
  writeFileSync(join(folder, 'src/a.ts'), 'b');
  expect(recordedCommit(folder)).toBe(`${head}+`);
});

it('does not name the commit of a repository that merely surrounds a copy', () => {
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  expect(recordedCommit(copy)).toBe('unknown');
});

it('names the command that ran', () => {
  expect(commandProvenance('id', 'train').command).toMatch(/^npm run train --/);
});
