import { expect, test } from 'vitest';
import { givenUp, votedPositions } from '#src/core/eviction.ts';

const entries = [0.1, 3, 0.2, 2, 0.3].map((received, position) => ({ position, received }));

test('gives up the oldest of a window, and the oldest but the sink beside one', () => {
  expect(givenUp('window', entries)).toBe(0);
  expect(givenUp('sinks', entries)).toBe(1);
  expect(givenUp('sinks', entries.slice(1))).toBe(0);
});

test('gives up the least attended of what is not recent, the oldest of equals', () => {
  expect(givenUp('heavy-hitters', entries)).toBe(0);
  expect(givenUp('heavy-hitters', entries.slice(1))).toBe(1);
  const equal = entries.map(({ position }) => ({ position, received: 1 }));
  expect(givenUp('heavy-hitters', equal)).toBe(0);
});

test('keeps the positions with the most votes and the last ones', () => {
  expect(votedPositions([5, 1, 4, 2, 0, 0], 4)).toEqual([0, 2, 4, 5]);
  expect(votedPositions([1, 1, 1, 1], 3)).toEqual([0, 2, 3]);
  expect(votedPositions([1], 4)).toEqual([0]);
});

test('refuses what it cannot choose from', () => {
  expect(() => givenUp('window', entries.slice(0, 1))).toThrow('1 entries');
  expect(() => votedPositions([1, 2, 3], 1)).toThrow('a budget of 1');
});
