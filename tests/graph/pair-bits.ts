// How this machine's native kernel adds products of 8-bit integers: tests compare with that very sum.
import { quantizedMatmul, quantizedMatrix } from '#src/graph/ops/quantized.ts';
import { evaluate, floats } from './run-graph.ts';

const ROWS = 4;

/**
 * How a sum of two neighbouring products is held. 32 bits hold any; an x86 processor without VNNI adds them in 16, where
 * ONNX Runtime's native kernel saturates: https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html
 */
export type PairBits = 16 | 32;

/** How this machine's kernel holds a pair: two of the greatest products are more than 16 bits hold. */
export async function pairBitsHere(): Promise<PairBits> {
  const ones = new Float32Array(ROWS).fill(1);
  const greatest = quantizedMatrix(ones, [ROWS, 1]);
  const { values } = await evaluate(
    (g) => quantizedMatmul(g, g.input('x', 'float32', [1, ROWS]), greatest),
    { x: floats([1, ROWS], ones) },
  );
  return Math.abs((values[0] ?? 0) - ROWS) < 0.01 ? 32 : 16;
}
