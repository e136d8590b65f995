import { expect, it } from 'vitest';
import {
  packParameters,
  parameterLayout,
  parameterTensors,
  unpackParameters,
} from '#src/graph/parameter-layout.ts';
import { floats, runGraph } from './run-graph.ts';

const layout = parameterLayout([
  { name: 'w', shape: [2, 3] },
  { name: 'b', shape: [3] },
  { name: 'table', shape: [2, 1], decay: false },
]);
const values = {
  w: Float32Array.of(1, 2, 3, 4, 5, 6),
  b: Float32Array.of(7, 8, 9),
  table: Float32Array.of(10, 11),
};

it('lays parameters one after the other; matrices decay unless told otherwise', () => {
  expect(layout).toEqual({
    size: 11,
    entries: [
      { name: 'w', shape: [2, 3], decay: true, offset: 0, size: 6 },
      { name: 'b', shape: [3], decay: false, offset: 6, size: 3 },
      { name: 'table', shape: [2, 1], decay: false, offset: 9, size: 2 },
    ],
  });
});

it('packs and unpacks without loss, unpacked values being views', () => {
  const flat = packParameters(layout, values);
  const views = unpackParameters(layout, flat);
  expect(views).toEqual(values);
  flat[6] = 70;
  expect(views.b?.[0]).toBe(70);
});

it('gives a graph the same views', async () => {
  const flat = packParameters(layout, values);
  const results = await runGraph(
    (g) => parameterTensors(g, layout, g.input('flat', 'float32', [layout.size])),
    { flat: floats([11], flat) },
  );
  expect(results.w).toEqual({ type: 'float32', shape: [2, 3], data: values.w });
  expect(results.table).toEqual({ type: 'float32', shape: [2, 1], data: values.table });
});

it('refuses repeated names, missing values and vectors of another length', () => {
  const twice = { name: 'w', shape: [1] };
  expect(() => parameterLayout([twice, twice])).toThrow('parameter "w" is laid out twice');
  const { b: _, ...incomplete } = values;
  expect(() => packParameters(layout, incomplete)).toThrow('parameter "b": missing, needs 3');
  expect(() => packParameters(layout, { ...values, b: new Float32Array(2) })).toThrow(
    'parameter "b": 2 values, needs 3 for [3]',
  );
  expect(() => unpackParameters(layout, new Float32Array(12))).toThrow(
    'the layout has 11 elements, the vector 12',
  );
});
