import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type ServedSite, type ServeOptions, serveSite } from '#src/cli/serve.ts';

const FILES = {
  'index.html': '<h1>root</h1>',
  'es/index.html': '<h1>inicio</h1>',
  'es/404.html': '<h1>No encontrada</h1>',
  '404.html': '<h1>Not found</h1>',
  '_astro/a.hash.js': `export const a = ${'1'.repeat(2000)};`,
  'engine.wasm': '\0asm',
  _headers: '/*\n  Cross-Origin-Opener-Policy: same-origin\n/engine.wasm\n  X-Engine: yes\n',
};

let open: ServedSite[] = [];

afterEach(async () => {
  await Promise.all(open.map((site) => site.close()));
  open = [];
});

async function serve(options: Partial<ServeOptions> = {}): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'book-serve-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(dirname(folder), 'outside.txt'), 'secret');
  const site = await serveSite({ folder, ...options });
  open.push(site);
  return site;
}

test('refuses a folder without a page, saying what to run', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'book-empty-'));
  await expect(serveSite({ folder: empty })).rejects.toThrow('npm run build');
});

describe('at the root', () => {
  test('serves a page with the headers of _headers', async () => {
    const response = await fetch((await serve()).url);
    expect(await response.text()).toBe('<h1>root</h1>');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('sends wasm as wasm, with the rule of its own path', async () => {
    const response = await fetch(`${(await serve()).url}engine.wasm`);
    expect(response.headers.get('content-type')).toBe('application/wasm');
    expect(response.headers.get('x-engine')).toBe('yes');
  });

  test('leaves the headers out for a host that does not know them', async () => {
    const response = await fetch((await serve({ honourHeaders: false })).url);
    expect(response.headers.get('cross-origin-opener-policy')).toBeNull();
  });

  test.each(['br', 'gzip'])('compresses text as %s when it is accepted', async (encoding) => {
    const { url } = await serve();
    const headers = { 'accept-encoding': encoding };
    const response = await fetch(`${url}_astro/a.hash.js`, { headers });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
    expect(await response.text()).toBe(FILES['_astro/a.hash.js']);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    ['nothing', 'Not found'],
    ['es/nada/', 'No encontrada'],
    ['..%2foutside.txt', 'Not found'],
  ])('answers 404 to %s with: %s', async (path, words) => {
    const response = await fetch((await serve()).url + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(words);
  });

  test('adds a missing final slash', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}es?x=1`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/es/?x=1');
  });
});

describe('under a sub-path', () => {
  test('serves below it and nothing above it', async () => {
    const { url, port } = await serve({ base: '/book' });
    expect(url).toBe(`http://127.0.0.1:${port}/book/`);
    expect((await fetch(`${url}es/`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/es/`)).status).toBe(404);
  });

  test('leads from the sub-path without a slash to the site', async () => {
    const { port } = await serve({ base: '/book' });
    const response = await fetch(`http://127.0.0.1:${port}/book`);
    expect(await response.text()).toBe('<h1>root</h1>');
  });

  test('answers what a test puts in place of a file', async () => {
    const interfere = (path: string) =>
      path === '/engine.wasm'
        ? { headers: { 'content-type': 'text/html' }, body: '<p>' }
        : undefined;
    const response = await fetch(`${(await serve({ base: '/book', interfere })).url}engine.wasm`);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toBe('<p>');
  });
});

test('a taken port is an error with its code', async () => {
  const { port } = await serve();
  await expect(serve({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
