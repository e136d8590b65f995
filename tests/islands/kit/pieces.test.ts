// Work in pieces: the page is let in when a piece has lasted long enough, and not before.
import { afterEach, expect, test, vi } from 'vitest';
import { nextFrame, pieces } from '#islands/kit/pieces.ts';

afterEach(() => vi.unstubAllGlobals());

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

test('goes on in a task after the frame, and without one where nothing is drawn', async () => {
  const cancelled: number[] = [];
  vi.stubGlobal('cancelAnimationFrame', (id: number) => cancelled.push(id));
  const order: string[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    setTimeout(() => {
      draw();
      order.push('the frame');
    });
    return 1;
  });
  await nextFrame();
  expect([...order, 'the next piece']).toEqual(['the frame', 'the next piece']);

  vi.stubGlobal('requestAnimationFrame', () => 2);
  await nextFrame();
  expect(cancelled).toContain(2);
});
