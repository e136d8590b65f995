import { expect, test } from 'vitest';
import { PagedCache, pagesOf, sharedPages } from '#src/core/paged-cache.ts';

function filled(cache: PagedCache, name: string, tokens: number): void {
  for (let token = 0; token < tokens; token++) cache.append(name);
}

test('takes ⌈n / size⌉ pages for n tokens and wastes less than a page', () => {
  for (const size of [1, 3, 4, 8])
    for (let tokens = 1; tokens <= 40; tokens++) {
      const cache = new PagedCache(64, size);
      cache.open('a');
      filled(cache, 'a', tokens);
      expect(64 - cache.free).toBe(pagesOf(tokens, size));
      expect(cache.waste).toBe(pagesOf(tokens, size) * size - tokens);
      expect(cache.waste).toBeLessThan(size);
    }
});

test('shares a prefix as the formula says, copying a page only where the prefix ends within one', () => {
  for (const prefix of [6, 8])
    for (const children of [1, 2, 5]) {
      const cache = new PagedCache(64, 4);
      cache.open('parent');
      filled(cache, 'parent', prefix);
      for (let child = 0; child < children; child++) cache.fork('parent', `${child}`);
      cache.close('parent');
      for (let child = 0; child < children; child++) filled(cache, `${child}`, 5);
      expect(64 - cache.free).toBe(sharedPages({ prefix, own: 5, children, pageSize: 4 }));
      // The last that has the page writes into it; a prefix that fills its pages is never written into.
      expect(cache.copies).toBe(prefix % 4 === 0 ? 0 : children - 1);
    }
  // Two children of eight tokens with five each: two shared pages and two each.
  expect(sharedPages({ prefix: 8, own: 5, children: 2, pageSize: 4 })).toBe(6);
});

test('gives back what nobody shares any more', () => {
  const cache = new PagedCache(8, 4);
  cache.open('a');
  filled(cache, 'a', 8);
  cache.fork('a', 'b');
  cache.close('a');
  expect(cache.free).toBe(6);
  cache.close('b');
  expect(cache.free).toBe(8);
  expect(cache.filled).toBe(0);
});

test('says no where no page is left, and refuses names it does not know or has', () => {
  const cache = new PagedCache(1, 2);
  cache.open('a');
  filled(cache, 'a', 2);
  expect(cache.append('a')).toBe(false);
  expect(cache.length('a')).toBe(2);
  expect(() => cache.open('a')).toThrow('sequence a is there already');
  expect(() => cache.append('b')).toThrow('no sequence b');
});
