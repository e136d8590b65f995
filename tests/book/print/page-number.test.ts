import { expect, test } from 'vitest';
import { paddedPage, pageNumberOf } from '#src/book/print/page-number.ts';

test('every number is as wide as the room kept for it', () => {
  const room = />(\d+)</.exec(pageNumberOf('a'))?.[1] ?? '';
  for (const page of [7, 42, 680]) expect(paddedPage(page)).toHaveLength(room.length);
  expect(paddedPage(42)).toBe('\u200742');
});

test('a number with no room is refused', () => {
  expect(() => paddedPage(1000)).toThrow('1000');
});
