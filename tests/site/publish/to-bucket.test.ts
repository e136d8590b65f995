import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import S3rver from 's3rver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bucket, openBucket } from '#src/site/publish/bucket.ts';
import { publishToBucket, rollBackBucket } from '#src/site/publish/to-bucket.ts';

const env = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
let root = '';
let server: S3rver;
let endpoint = '';
let bucket: Bucket;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'book-s3-'));
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(root, 'store'),
    configureBuckets: [{ name: 'book', configs: [] }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
  bucket = openBucket({ address: 's3://book/en/', endpoint, env });
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** A site: a page, its hashed script, a model, a robots file; the page and the script carry a word. */
function site(word: string, extra: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(root, 'site-'));
  const files = {
    'index.html': `<script src="_astro/a.${word}123.js"></script>${' '.repeat(2000)}`,
    [`_astro/a.${word}123.js`]: `say('${word}');`.repeat(200),
    'models/tutor.safetensors': 'weights'.repeat(200),
    'robots.txt': 'User-agent: *\n'.repeat(200),
    ...extra,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const got = (key: string) => fetch(`${endpoint}/book/en/${key}`);
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

test('sends a file with its type, its caching, and compressed where a browser reads it', async () => {
  await publishToBucket(site('one'), bucket);
  const script = await got('_astro/a.one123.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(await script.text()).toBe("say('one');".repeat(200));
  const page = await got('index.html');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(await page.text()).toContain('one');
  expect((await got('robots.txt')).headers.get('content-encoding')).toBeNull();
  expect((await got('models/tutor.safetensors')).headers.get('content-encoding')).toBeNull();
});

test('sends nothing again that is there already, and again what has gone missing', async () => {
  const folder = site('one');
  expect(paths((await publishToBucket(folder, bucket)).send)).toHaveLength(4);
  const again = await publishToBucket(folder, bucket);
  expect(again.send).toEqual([]);
  expect(again.unchanged).toHaveLength(4);
  await bucket.remove('robots.txt');
  expect(paths((await publishToBucket(folder, bucket)).send)).toEqual(['robots.txt']);
});

test('sends only what changed, and keeps what a page of the former release asks for', async () => {
  await publishToBucket(site('one'), bucket);
  const { send, remove } = await publishToBucket(site('two'), bucket);
  expect(paths(send)).toEqual(['_astro/a.two123.js', 'index.html']);
  expect(remove).toEqual([]);
  expect((await got('_astro/a.one123.js')).status).toBe(200);
  const third = await publishToBucket(site('three'), bucket);
  expect(third.remove).toEqual(['_astro/a.one123.js']);
  expect((await got('_astro/a.one123.js')).status).toBe(404);
  expect((await got('_astro/a.two123.js')).status).toBe(200);
});

test('sends pages after everything they ask for, and what keeps pages last', async () => {
  const sent: string[] = [];
  const watched = {
    ...bucket,
    put: (...[key, body, headers]: Parameters<Bucket['put']>) => {
      sent.push(key);
      return bucket.put(key, body, headers);
    },
  };
  await publishToBucket(site('one', { 'sw.js': 'keep()', 'es/index.html': 'hola' }), watched);
  expect(sent.at(-1)).toBe('.book/release.json');
  expect(sent.at(-2)).toBe('sw.js');
  expect(sent.slice(-4, -2).sort()).toEqual(['es/index.html', 'index.html']);
});

test('never touches what it did not put there', async () => {
  await bucket.put('mine.txt', 'mine', {});
  const other = openBucket({ address: 's3://book', endpoint, env });
  await other.put('elsewhere/index.html', 'other', {});
  for (const word of ['one', 'two', 'three']) await publishToBucket(site(word), bucket);
  expect(await (await got('mine.txt')).text()).toBe('mine');
  expect(await other.text('elsewhere/index.html')).toBe('other');
});

test('a dry run says what it would send and remove, and does neither', async () => {
  const plan = await publishToBucket(site('one'), bucket, { dryRun: true });
  expect(plan.send).toHaveLength(4);
  expect(await bucket.list()).toEqual(new Set());
});

describe('going back', () => {
  test('brings back what the last release replaced or removed, headers and all', async () => {
    await publishToBucket(site('one', { 'es/old.html': 'viejo' }), bucket);
    await publishToBucket(site('two', { 'es/new.html': 'nuevo' }), bucket);
    expect((await got('es/old.html')).status).toBe(404);
    expect(await rollBackBucket(bucket)).toEqual(['es/old.html', 'index.html']);
    const page = await got('index.html');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain('one');
    expect(await (await got('es/old.html')).text()).toBe('viejo');
    expect((await got('es/new.html')).status).toBe(404);
    expect((await publishToBucket(site('one', { 'es/old.html': 'viejo' }), bucket)).send).toEqual(
      [],
    );
  });

  test('is refused where there is nothing to go back to', async () => {
    await publishToBucket(site('one'), bucket);
    await expect(rollBackBucket(bucket)).rejects.toThrow('no former release');
  });
});

test('a release that stopped half-way is finished by the next', async () => {
  await publishToBucket(site('one'), bucket);
  const failing = {
    ...bucket,
    put: (...[key, body, headers]: Parameters<Bucket['put']>) =>
      key === 'index.html' ? Promise.reject(new Error('cut')) : bucket.put(key, body, headers),
  };
  const two = site('two');
  await expect(publishToBucket(two, failing)).rejects.toThrow('cut');
  expect(await (await got('index.html')).text()).toContain('one');
  await publishToBucket(two, bucket);
  expect(await (await got('index.html')).text()).toContain('two');
});

describe('says what is wrong:', () => {
  test('no credentials', () => {
    expect(() => openBucket({ address: 's3://book', endpoint, env: {} })).toThrow(
      'AWS_ACCESS_KEY_ID',
    );
  });

  test('credentials that the server does not know', async () => {
    const wrong = { ...env, AWS_ACCESS_KEY_ID: 'guessed' };
    const refused = openBucket({ address: 's3://book', endpoint, env: wrong });
    await expect(publishToBucket(site('one'), refused)).rejects.toThrow(/403/);
  });

  test('no such bucket', async () => {
    const nowhere = openBucket({ address: 's3://nowhere', endpoint, env });
    await expect(nowhere.list()).rejects.toThrow(/404 The specified bucket does not exist/);
  });
});
