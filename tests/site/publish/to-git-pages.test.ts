import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishToPages, rollBackPages } from '#src/site/publish/to-git-pages.ts';

const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@book.example' };
const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@book.example' };
let root = '';
let repository = '';
let remote = '';

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

beforeEach(() => {
  Object.assign(process.env, identity, committer);
  root = mkdtempSync(join(tmpdir(), 'book-git-'));
  repository = join(root, 'project');
  remote = join(root, 'remote.git');
  git(root, 'init', '--quiet', '--bare', remote);
  git(root, 'init', '--quiet', '--initial-branch=main', repository);
  writeFileSync(join(repository, '.gitignore'), 'dist\n_astro\n');
  git(repository, 'remote', 'add', 'origin', remote);
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '-m', 'Begin');
});
afterEach(() => {
  for (const name of Object.keys({ ...identity, ...committer })) delete process.env[name];
  rmSync(root, { recursive: true });
});

function site(word: string): string {
  const folder = join(root, `site-${word}`);
  const files = {
    'index.html': word,
    '_astro/a.js': 'same',
    'es/ñandú.html': 'áé',
    '.nojekyll': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const place = () => ({ repository, remote: 'origin' });
const served = (path: string) => git(remote, 'show', `gh-pages:${path}`);

test('pushes the whole site as a commit, ignored names and all', () => {
  const { changed } = publishToPages(site('one'), place(), 'Version 1');
  expect([...changed].sort()).toEqual(['.nojekyll', '_astro/a.js', 'es/ñandú.html', 'index.html']);
  expect(served('index.html')).toBe('one');
  expect(served('_astro/a.js')).toBe('same');
  expect(git(repository, 'status', '--porcelain')).toBe('');
  expect(git(repository, 'branch', '--list')).toBe('* main');
});

test('adds a commit to the branch, and none where nothing changed', () => {
  publishToPages(site('one'), place(), 'Version 1');
  const second = publishToPages(site('two'), place(), 'Version 2');
  expect(second).toMatchObject({ kind: 'published', changed: ['index.html'] });
  expect(git(remote, 'rev-list', '--count', 'gh-pages')).toBe('2');
  expect(publishToPages(site('two'), place(), 'Version 2').kind).toBe('unchanged');
});

test('keeps the custom domain that the branch names', () => {
  publishToPages(site('one'), place(), 'Version 1');
  const domain = site('domain');
  writeFileSync(join(domain, 'CNAME'), 'book.example\n');
  publishToPages(domain, place(), 'Domain');
  publishToPages(site('two'), place(), 'Version 2');
  expect(served('CNAME')).toBe('book.example');
});

test('a dry run names what would change and pushes nothing', () => {
  const { changed } = publishToPages(site('one'), place(), 'Version 1', { dryRun: true });
  expect(changed).toHaveLength(4);
  expect(git(remote, 'branch', '--list')).toBe('');
});

test('goes back to the commit before, once', () => {
  publishToPages(site('one'), place(), 'Version 1');
  publishToPages(site('two'), place(), 'Version 2');
  rollBackPages(place());
  expect(served('index.html')).toBe('one');
  expect(() => rollBackPages(place())).toThrow('no former release');
});

test('says what git said where there is no such remote', () => {
  expect(() => publishToPages(site('one'), { repository, remote: 'nowhere' }, 'x')).toThrow(
    /git ls-remote: .*nowhere/s,
  );
});
