import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { storedBody, storedHeaders } from '#src/site/publish/stored-form.ts';

test.each([
  ['es/tutor/index.html', 'text/html; charset=utf-8', 'no-cache', 'gzip'],
  ['_astro/a.12345.wasm', 'application/wasm', 'public, max-age=31536000, immutable', 'gzip'],
  ['models/tutor.safetensors', 'application/octet-stream', 'no-cache', undefined],
  ['downloads/book-en-A4.pdf', 'application/pdf', 'no-cache', undefined],
  ['llms.txt', 'text/plain; charset=utf-8', 'no-cache', undefined],
])('%s is %s, %s, %s', (path, type, caching, encoding) => {
  const headers = storedHeaders(path, 50_000);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe(caching);
  expect(headers['content-encoding']).toBe(encoding);
});

test('stores the bytes that its headers promise', async () => {
  const body = Buffer.from('a page '.repeat(1000));
  const stored = await storedBody('index.html', body);
  expect(gunzipSync(stored).equals(body)).toBe(true);
  expect(await storedBody('llms.txt', body)).toBe(body);
  expect(await storedBody('tiny.html', Buffer.from('p'))).toEqual(Buffer.from('p'));
});
