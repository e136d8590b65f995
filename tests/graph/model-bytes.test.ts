import { createContext, runInContext } from 'node:vm';
import { onnx } from 'onnx-proto';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { add, mul } from '#src/graph/ops/arithmetic.ts';
import { layerNorm } from '#src/graph/ops/normalise.ts';
import { split } from '#src/graph/ops/shape.ts';
import { bytes as nodeBytes } from './model-bytes.browser.ts';
import { evaluate, floats, runGraph } from './run-graph.ts';

const decoded = (g: Graph) => onnx.ModelProto.decode(modelBytes(g)).graph;
const operators = (g: Graph) => decoded(g)?.node?.map(({ opType }) => opType);

describe('dead code', () => {
  it('leaves out operators and constants that no output depends on', () => {
    const g = new Graph('dead');
    const x = g.input('x', 'float32', [2]);
    const kept = add(g, x, g.constant('float32', [2], [1, 2], 'kept'));
    mul(g, kept, g.constant('float32', [2], [3, 4], 'unused'));
    g.output('y', kept);
    expect(operators(g)).toEqual(['Add']);
    expect(decoded(g)?.initializer?.map(({ name }) => name)).toEqual(['kept']);
  });

  it('keeps an input that nothing reads, so that feeds do not change', async () => {
    const { values } = await evaluate(
      (g) => {
        g.input('unread', 'float32', [1]);
        return g.scalar(3);
      },
      { unread: floats([1], [0]) },
    );
    expect(values).toEqual([3]);
  });

  it('leaves out optional outputs that nothing reads, but no others', () => {
    const g = new Graph('optional');
    const x = g.input('x', 'float32', [2, 4]);
    const gain = g.constant('float32', [4], [1, 1, 1, 1]);
    const [first = x] = split(g, layerNorm(g, x, gain, gain), [1, 3], 1);
    g.output('y', first);
    const [norm, halves] = decoded(g)?.node ?? [];
    expect(norm?.output).toHaveLength(1);
    expect(halves?.output).toHaveLength(2);
  });
});

describe('outputs', () => {
  it('bear their names without an operator more', () => {
    const g = new Graph('outputs');
    const x = g.input('x', 'float32', [2]);
    g.output('y', add(g, x, x));
    expect(operators(g)).toEqual(['Add']);
  });

  it('may be an input, a constant, or one tensor twice', async () => {
    const { input, constant, once, twice } = await runGraph(
      (g) => {
        const x = g.input('x', 'float32', [2]);
        const sum = add(g, x, x);
        return { input: x, constant: g.ints([7]), once: sum, twice: sum };
      },
      { x: floats([2], [1, 2]) },
    );
    expect(input?.data).toEqual(Float32Array.of(1, 2));
    expect(constant?.data).toEqual(BigInt64Array.of(7n));
    expect(once?.data).toEqual(Float32Array.of(2, 4));
    expect(twice?.data).toEqual(once?.data);
  });

  it('are needed', () => {
    expect(() => modelBytes(new Graph('empty'))).toThrow('graph "empty" has no output');
  });
});

it('writes the same bytes in a page, which has no Buffer, process or require', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: new URL('./model-bytes.browser.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [bundle] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const page: { page?: { bytes: number[] }; TextEncoder: typeof TextEncoder } = { TextEncoder };
  runInContext(`${bundle?.output[0].code};this.page = page`, createContext(page));
  expect(page.page?.bytes).toEqual(nodeBytes);
});
