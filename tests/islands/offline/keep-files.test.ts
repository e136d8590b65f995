import { expect, it } from 'vitest';
import { KeepProblem, keepFiles } from '#islands/offline/keep-files.ts';
import { KeptCopy } from '#islands/offline/kept-copy.ts';
import { fakeCaches } from './fake-caches.ts';
import { edition, host, scope } from './sample-edition.ts';

const texts = { 'en/': 'home', 'en/a/': 'page a', '_astro/b.js': 'script' };

it('keeps every file once and asks for none that is there', async () => {
  const copy = new KeptCopy(edition('1', texts), { caches: fakeCaches(), scope });
  const { asked, fetch } = host(texts);
  expect(await keepFiles(copy, ['en/'], { fetch })).toEqual([]);
  expect(await keepFiles(copy, copy.paths, { fetch })).toEqual([]);
  expect(asked.sort()).toEqual(Object.keys(texts).sort());
  expect(await (await copy.match('en/a/'))?.text()).toBe('page a');
});

it('refuses a file with other bytes than the published ones, names it and keeps the rest', async () => {
  const copy = new KeptCopy(edition('1', texts), { caches: fakeCaches(), scope });
  const { asked, fetch } = host({ ...texts, '_astro/b.js': 'Script' });
  expect(await keepFiles(copy, copy.paths, { fetch })).toEqual(['_astro/b.js']);
  expect(await copy.missing()).toEqual(['_astro/b.js']);
  // The host is asked again past the browser's own cache, in case that was wrong.
  expect(asked.filter((path) => path === '_astro/b.js')).toHaveLength(2);
});

it('refuses a page that says the file is not there', async () => {
  const copy = new KeptCopy(edition('1', texts), { caches: fakeCaches(), scope });
  const { fetch } = host({ 'en/': 'home', 'en/a/': 'page a' });
  expect(await keepFiles(copy, copy.paths, { fetch })).toEqual(['_astro/b.js']);
});

it('stops when told, keeps what came, and goes on from there', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`_astro/${at}.js`, `${at}`]),
  );
  const copy = new KeptCopy(edition('1', many), { caches: fakeCaches(), scope });
  const { asked, fetch } = host(many);
  const stop = new AbortController();
  const onKept = () => stop.abort();
  await expect(keepFiles(copy, copy.paths, { fetch, signal: stop.signal, onKept })).rejects.toThrow(
    /abort/i,
  );
  const kept = (await copy.kept()).size;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(20);
  const before = asked.length;
  expect(await keepFiles(copy, copy.paths, { fetch })).toEqual([]);
  expect(asked.length - before).toBeLessThanOrEqual(20 - kept);
});

it('says that the storage is full and loses nothing of what was kept', async () => {
  const copy = new KeptCopy(edition('1', texts), { caches: fakeCaches(10), scope });
  const { fetch } = host(texts);
  await expect(keepFiles(copy, copy.paths, { fetch })).rejects.toMatchObject({
    name: 'KeepProblem',
    reason: 'full',
  });
  expect((await copy.kept()).size).toBeGreaterThan(0);
});

it('says that the host cannot be reached', async () => {
  const copy = new KeptCopy(edition('1', texts), { caches: fakeCaches(), scope });
  const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(keepFiles(copy, copy.paths, { fetch })).rejects.toBeInstanceOf(KeepProblem);
});
