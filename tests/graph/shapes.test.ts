import { describe, expect, it } from 'vitest';
import { broadcastShape, elementCount, resolveAxis, sameShape } from '#src/graph/shapes.ts';

describe('broadcastShape', () => {
  it.each([
    [[], [2, 3], [2, 3]],
    [
      [2, 1],
      [1, 3],
      [2, 3],
    ],
    [[5], [4, 1], [4, 5]],
    [[0], [1], [0]],
    [[-1, 3], [3], [-1, 3]],
    [[-1], [1], [-1]],
    [[-1], [4], [4]],
  ])('%j with %j is %j', (a, b, expected) => {
    expect(broadcastShape('Add', a, b)).toEqual(expected);
    expect(broadcastShape('Add', b, a)).toEqual(expected);
  });
});

it('counts the elements of a scalar as one and refuses to count what it does not know', () => {
  expect(elementCount('Reshape', [])).toBe(1);
  expect(elementCount('Reshape', [2, 0])).toBe(0);
  expect(() => elementCount('Expand', [2, -1])).toThrow(
    'Expand: needs every size when the graph is built: [2, ?]',
  );
});

it('counts axes from either end and refuses those outside', () => {
  expect(resolveAxis('Concat', [2, 3], -1)).toBe(1);
  expect(() => resolveAxis('Concat', [2, 3], -3)).toThrow('Concat: axis -3 is outside [2, 3]');
  expect(() => resolveAxis('Concat', [2, 3], 0.5)).toThrow('Concat: axis 0.5 is outside [2, 3]');
});

it('lets an unknown size agree with every size', () => {
  expect(sameShape([2, -1], [2, 7])).toBe(true);
  expect(sameShape([2, -1], [3, 7])).toBe(false);
  expect(sameShape([2], [2, 1])).toBe(false);
});
