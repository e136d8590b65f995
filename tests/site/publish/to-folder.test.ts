import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishToFolder, rollBackFolder } from '#src/site/publish/to-folder.ts';

let root = '';
let to = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'book-folder-'));
  to = join(root, 'www');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A site whose page and asset carry a word. */
function site(word: string): string {
  const folder = join(root, `site-${word}`);
  for (const [path, text] of [
    ['index.html', `<script src="_astro/a.${word}123.js"></script>`],
    [`_astro/a.${word}123.js`, word],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 2, minute));
const served = (path: string) => readFileSync(join(to, path), 'utf8');

test('serves a release by a link, and the next one by turning it', async () => {
  const first = await publishToFolder(site('one'), to, at(1));
  expect(lstatSync(to).isSymbolicLink()).toBe(true);
  expect(first.release).toMatch(/www\.releases[\\/]20261122T020100-[0-9a-f]{12}$/);
  expect(served('_astro/a.one123.js')).toBe('one');
  await publishToFolder(site('two'), to, at(2));
  expect(served('index.html')).toContain('two');
  expect(readFileSync(join(`${to}.previous`, 'index.html'), 'utf8')).toContain('one');
});

test('keeps the assets of the release before, and no older ones', async () => {
  for (const [minute, word] of ['one', 'two', 'three'].entries())
    await publishToFolder(site(word), to, at(minute));
  expect(readdirSync(join(to, '_astro')).sort()).toEqual(['a.three123.js', 'a.two123.js']);
});

test('goes back to the former release, and forth again', async () => {
  await publishToFolder(site('one'), to, at(1));
  await publishToFolder(site('two'), to, at(2));
  await rollBackFolder(to);
  expect(served('index.html')).toContain('one');
  await rollBackFolder(to);
  expect(served('index.html')).toContain('two');
});

test('publishes nothing where nothing changed, and nothing in a dry run', async () => {
  const dry = await publishToFolder(site('one'), to, at(1), { dryRun: true });
  expect(dry).toMatchObject({ kind: 'published', files: [{}, {}] });
  expect(existsSync(to)).toBe(false);
  await publishToFolder(site('one'), to, at(2));
  expect((await publishToFolder(site('one'), to, at(3))).kind).toBe('unchanged');
  expect(readdirSync(`${to}.releases`)).toHaveLength(2);
});

test('keeps the last three releases', async () => {
  for (const [minute, word] of ['a', 'b', 'c', 'd', 'e'].entries())
    await publishToFolder(site(word), to, at(minute));
  const releases = readdirSync(`${to}.releases`).filter((name) => !name.endsWith('.json'));
  expect(releases.map((name) => name.slice(0, 15))).toEqual([
    '20261122T020200',
    '20261122T020300',
    '20261122T020400',
  ]);
});

describe('refuses, losing nothing,', () => {
  test('a folder with files of somebody else', async () => {
    mkdirSync(to);
    writeFileSync(join(to, 'mine.txt'), 'mine');
    await expect(publishToFolder(site('one'), to, at(1))).rejects.toThrow('move it away');
    expect(readFileSync(join(to, 'mine.txt'), 'utf8')).toBe('mine');
  });

  test('to go back where there is nothing to go back to', async () => {
    await publishToFolder(site('one'), to, at(1));
    await expect(rollBackFolder(to)).rejects.toThrow('no former release');
    expect(served('index.html')).toContain('one');
  });
});

test('takes an empty folder that stands where the link is to be', async () => {
  mkdirSync(to);
  await publishToFolder(site('one'), to, at(1));
  expect(served('index.html')).toContain('one');
});
