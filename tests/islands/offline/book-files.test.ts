import { expect, it } from 'vitest';
import { bytesOf, cacheName, cachePrefix, pathBelow } from '#islands/offline/book-files.ts';
import { edition } from './sample-edition.ts';

it('names a page by its folder, without query and anchor', () => {
  const scope = 'https://host.example/a/b/';
  expect(pathBelow(scope, 'https://host.example/a/b/es/tutor/index.html')).toBe('es/tutor/');
  expect(pathBelow(scope, 'https://host.example/a/b/index.html')).toBe('');
  expect(pathBelow(scope, 'https://host.example/a/b/x.json?ts=1#y')).toBe('x.json');
});

it('knows nothing of other hosts or of what stands beside the book', () => {
  expect(pathBelow('https://host.example/book/', 'https://host.example/books/')).toBeNull();
  expect(pathBelow('https://host.example/book/', 'https://other.example/book/')).toBeNull();
});

it('tells the caches of two books on one host apart', () => {
  const below = cacheName('https://host.example/book/', '1');
  expect(below.startsWith(cachePrefix('https://host.example/book/'))).toBe(true);
  expect(below.startsWith(cachePrefix('https://host.example/'))).toBe(false);
});

it('adds up the bytes of some files', () => {
  expect(bytesOf(edition('1', { a: 'one', b: 'four' }), ['a', 'b', 'unknown'])).toBe(7);
});
