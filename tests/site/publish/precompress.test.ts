import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '#src/site/publish/precompress.ts';

const text = 'El cuello de botella. '.repeat(300);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-compress-'));
  mkdirSync(join(folder, 'site', 'es'), { recursive: true });
  writeFileSync(join(folder, 'site', 'es', 'index.html'), text);
  writeFileSync(join(folder, 'site', 'tiny.css'), 'p{}');
  writeFileSync(join(folder, 'site', 'dense.woff2'), text);
});
afterEach(() => rmSync(folder, { recursive: true }));
const site = () => join(folder, 'site');
const cache = () => join(folder, 'cache');

test('stores the same bytes twice more, smaller, beside a file that gains by it', async () => {
  const total = await precompress(site(), cache());
  const page = join(site(), 'es', 'index.html');
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(text);
  expect(total.files).toBe(1);
  expect(total.brotli).toBeLessThan(total.bytes / 10);
  expect(total.gzip).toBe(readFileSync(`${page}.gz`).length);
});

test('leaves what is small or dense already as it is', async () => {
  await precompress(site(), cache());
  expect(readdirSync(site()).sort()).toEqual(['dense.woff2', 'es', 'tiny.css']);
});

test('takes from the cache what was compressed before, and never a changed file', async () => {
  await precompress(site(), cache());
  const before = readdirSync(cache());
  expect(await precompress(site(), cache())).toMatchObject({ files: 1 });
  expect(readdirSync(cache())).toEqual(before);
  writeFileSync(join(site(), 'es', 'index.html'), text.toUpperCase());
  await precompress(site(), cache());
  expect(gunzipSync(readFileSync(join(site(), 'es', 'index.html.gz'))).toString()).toBe(
    text.toUpperCase(),
  );
});

test('stops where it is told to', async () => {
  await expect(precompress(site(), cache(), AbortSignal.abort())).rejects.toThrow('abort');
});
