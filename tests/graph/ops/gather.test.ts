import { expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import {
  gather,
  gatherElements,
  oneHot,
  scatterAdd,
  scatterElements,
  scatterElementsAdd,
} from '#src/graph/ops/gather.ts';
import { expectGradient, type GradientCase } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

const repeated = [2, 0, 2, 1];
const cases: Record<string, GradientCase> = {
  'gather of rows, some twice': {
    shapes: [[3, 4]],
    build: (g, table) => gather(g, table, g.constant('int64', [2, 2], repeated)),
  },
  'gather along the middle axis': {
    shapes: [[2, 3, 4]],
    build: (g, table) => gather(g, table, g.constant('int64', [2, 2], repeated), 1),
  },
  'gather along the last axis': {
    shapes: [[2, 3]],
    build: (g, table) => gather(g, table, g.constant('int64', [], [2]), -1),
  },
  gatherElements: {
    shapes: [[2, 3]],
    build: (g, x) => gatherElements(g, x, g.constant('int64', [2, 2], [2, 2, 0, 1]), 1),
  },
  'scatterAdd, some rows twice': {
    shapes: [
      [3, 2],
      [4, 2],
    ],
    build: (g, into, updates) => scatterAdd(g, into, g.constant('int64', [4], repeated), updates),
  },
  'scatterElementsAdd, some places twice': {
    shapes: [
      [2, 3],
      [2, 2],
    ],
    build: (g, into, updates) =>
      scatterElementsAdd(g, into, g.constant('int64', [2, 2], [2, 2, 0, 1]), updates, 1),
  },
  scatterElements: {
    shapes: [
      [2, 3],
      [2, 2],
    ],
    build: (g, into, updates) =>
      scatterElements(g, into, g.constant('int64', [2, 2], [2, 1, 0, 1]), updates, 1),
  },
};

it.each(Object.entries(cases))('%s has the gradient of its values', async (_, gradientCase) => {
  await expectGradient(gradientCase);
});

it('adds updates of one row to each other', async () => {
  const { values } = await evaluate((g) =>
    scatterAdd(
      g,
      g.constant('float32', [2, 2], [10, 10, 20, 20]),
      g.constant('int32', [3], [1, 1, 0]),
      g.constant('float32', [3, 2], [1, 2, 3, 4, 5, 6]),
    ),
  );
  expect(values).toEqual([15, 16, 24, 26]);
});

it('marks each index with a one', async () => {
  const { shape, values } = await evaluate((g) => oneHot(g, g.constant('int64', [2], [2, 0]), 3));
  expect(shape).toEqual([2, 3]);
  expect(values).toEqual([0, 0, 1, 1, 0, 0]);
});

it('refuses float indices and updates of another shape', () => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [2, 3]);
  const rows = g.input('rows', 'int64', [4]);
  expect(() => gather(g, x, x)).toThrow('Gather: indices are int64 or int32, not float32');
  expect(() => scatterAdd(g, x, rows, x)).toThrow(
    'ScatterND: updates do not fit: [2, 3] x [4] x [2, 3]',
  );
  expect(() => gatherElements(g, x, rows, 0)).toThrow(
    'GatherElements: indices do not fit axis 0: [2, 3] x [4]',
  );
});
