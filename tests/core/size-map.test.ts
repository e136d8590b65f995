import { expect, test } from 'vitest';
import {
  allMaps,
  bestMapWithin,
  cheapestMap,
  mapOutcome,
  paretoFront,
  smallestAdequate,
} from '#src/core/size-map.ts';

/** Easy questions that both models know, hard ones that only the dear one does. */
const table = {
  right: [
    [1, 1],
    [0.5, 1],
  ],
  cost: [1, 3],
  weight: [0.75, 0.25],
} as const;

test('weighs right answers and costs by how often a difficulty comes', () => {
  expect(mapOutcome(table, [0, 1])).toEqual({ right: 1, cost: 1.5 });
  expect(mapOutcome(table, [0, 0])).toEqual({ right: 0.875, cost: 1 });
  expect(() => mapOutcome(table, [0, 2])).toThrow(/no model 2 of 2/);
});

test('sends easy questions to the small model and hard ones to the large', () => {
  expect(bestMapWithin(table, 3)).toEqual([0, 1]);
  expect(cheapestMap(table, 1)).toEqual([0, 1]);
  expect(bestMapWithin(table, 1)).toEqual([0, 0]);
  expect(bestMapWithin(table, 0.5)).toBeUndefined();
  expect(
    cheapestMap(
      {
        ...table,
        right: [
          [0.9, 0.9],
          [0.5, 0.9],
        ],
      },
      1,
    ),
  ).toBeUndefined();
});

test('tries every map once', () => {
  expect(allMaps({ weight: [0.2, 0.3, 0.5], cost: [1, 2] })).toHaveLength(8);
});

test('finds the smallest model that is good enough, or none', () => {
  expect(smallestAdequate(table, 0.9)).toEqual([0, 1]);
  expect(smallestAdequate({ right: [[0.2, 0.3]], cost: [1, 2] }, 0.9)).toEqual([undefined]);
});

test('keeps on the front what nothing beats', () => {
  const points = [
    { right: 0.5, cost: 1 },
    { right: 0.9, cost: 2 },
    { right: 0.8, cost: 3 },
  ];
  expect(paretoFront(points)).toEqual([0, 1]);
});
