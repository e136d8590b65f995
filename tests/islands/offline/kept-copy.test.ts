import { expect, it } from 'vitest';
import { keepFiles } from '#islands/offline/keep-files.ts';
import { deleteCopies, KeptCopy, otherCopies } from '#islands/offline/kept-copy.ts';
import { fakeCaches } from './fake-caches.ts';
import { edition, host, scope } from './sample-edition.ts';

const first = { 'en/': 'home', 'en/a/': 'page a', '_astro/b.js': 'script' };
const second = { 'en/': 'home', 'en/a/': 'page a, revised', '_astro/c.js': 'script' };

it('carries over what a new edition has with the same bytes, and nothing else', async () => {
  const place = { caches: fakeCaches(), scope };
  const old = new KeptCopy(edition('1', first), place);
  await keepFiles(old, old.paths, host(first));
  await old.note();
  const next = new KeptCopy(edition('2', second), place);
  const [earlier] = await otherCopies(next.edition, place);
  await next.takeOver(earlier ?? old);
  expect([...(await next.kept())]).toEqual(['en/']);
  const { asked, fetch } = host(second);
  await keepFiles(next, next.paths, { fetch });
  expect(asked.sort()).toEqual(['_astro/c.js', 'en/a/']);
});

it('deletes its older caches and no others', async () => {
  const caches = fakeCaches();
  const place = { caches, scope };
  for (const version of ['1', '2']) await new KeptCopy(edition(version, first), place).note();
  await new KeptCopy(edition('1', first), { caches, scope: 'https://host.example/' }).note();
  await caches.open('somebody-else');
  await deleteCopies(place, edition('2', first));
  expect(await caches.keys()).toEqual([
    'which-bottleneck@/book/#2',
    'which-bottleneck@/#1',
    'somebody-else',
  ]);
  await deleteCopies(place);
  expect(await caches.keys()).toEqual(['which-bottleneck@/#1', 'somebody-else']);
});

it('keeps the headers that isolate a page and drops those of the wire', async () => {
  const copy = new KeptCopy(edition('1', first), { caches: fakeCaches(), scope });
  const headers = {
    'cross-origin-embedder-policy': 'require-corp',
    'content-encoding': 'br',
    'content-length': '3',
  };
  expect(await copy.keep('en/', new Response('home', { headers }))).toBe(true);
  const kept = await copy.match('en/');
  expect(kept?.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  expect(kept?.headers.get('content-encoding')).toBeNull();
});

it('finds a kept file that was altered, and lets it go', async () => {
  const caches = fakeCaches();
  const copy = new KeptCopy(edition('1', first), { caches, scope });
  await keepFiles(copy, copy.paths, host(first));
  const cache = await caches.open('which-bottleneck@/book/#1');
  await cache.put(`${scope}_astro/b.js`, new Response('scripz'));
  const { signal } = new AbortController();
  expect(await copy.letGoAltered(signal)).toEqual(['_astro/b.js']);
  expect(await copy.missing()).toEqual(['_astro/b.js']);
});
