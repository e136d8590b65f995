import { expect, test } from 'vitest';
import { ReservedCache } from '#src/core/reserved-cache.ts';

test('has free slots that are of no use: two holes of four hold no piece of five', () => {
  const cache = new ReservedCache(12);
  for (const name of ['a', 'b', 'c']) expect(cache.open(name, 4)).toBe(true);
  cache.close('a');
  cache.close('c');
  expect(cache.free).toBe(8);
  expect(cache.widest).toBe(4);
  expect(cache.open('d', 5)).toBe(false);
  expect(cache.open('d', 4)).toBe(true);
  expect(cache.pieces.map(([name]) => name)).toEqual(['d', 'b']);
});

test('counts what is reserved and not used, and refuses to write past it', () => {
  const cache = new ReservedCache(10);
  cache.open('a', 3);
  cache.append('a');
  expect([cache.filled, cache.waste, cache.free]).toEqual([1, 2, 7]);
  cache.append('a');
  cache.append('a');
  expect(() => cache.append('a')).toThrow('reserved 3 slots');
  expect(() => cache.open('a', 1)).toThrow('is there already');
  expect(() => cache.close('b')).toThrow('no sequence b');
});
