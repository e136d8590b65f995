// Work in pieces: the page is let in when a piece has lasted long enough, and not before.
import { expect, test } from 'vitest';
import { pieces } from '#islands/kit/pieces.ts';

test('goes on at once until a piece is long enough, then lets others run first', async () => {
  let now = 0;
  const pause = pieces(() => now);
  now = 7;
  expect(pause()).toBeUndefined();
  now = 8;
  const order: string[] = [];
  setTimeout(() => order.push('another task'));
  await pause();
  order.push('the next piece');
  expect(order).toEqual(['another task', 'the next piece']);
  now = 15;
  expect(pause()).toBeUndefined();
});
