import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { quantizedBytes, quantizedMatmul, quantizedMatrix } from '#src/graph/ops/quantized.ts';
import { type PairBits, pairBitsHere } from '../pair-bits.ts';
import { seededRandom, uniform } from '../random.ts';
import { evaluate, floats } from '../run-graph.ts';

const ROWS = 48;
const COLUMNS = 24;
const random = seededRandom(8);
const matrix = uniform(random, ROWS * COLUMNS, -1, 1);
const rounded = quantizedMatrix(matrix, [ROWS, COLUMNS]);

/** The operator's definition in plain numbers: x to 256 levels with zero among them, whole products, scales last. */
function plainProduct(
  x: Float32Array,
  { values, scales }: typeof rounded,
  pairBits: PairBits,
): number[] {
  const least = Math.min(0, ...x);
  const greatest = Math.max(0, ...x);
  const scale = Math.fround((greatest - least) / 255);
  const zero = Math.min(255, Math.max(0, evenRound(Math.fround(-least / scale))));
  const levels = Array.from(x, (value) =>
    Math.min(255, Math.max(0, evenRound(Math.fround(value / scale)) + zero)),
  );
  return Array.from({ length: (x.length / ROWS) * COLUMNS }, (_, at) => {
    const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
    const level = (i: number) => levels[row * ROWS + i] ?? 0;
    const weight = (i: number) => values[i * COLUMNS + column] ?? 0;
    let sum = 0;
    for (let i = 0; i < ROWS; i += 2)
      sum +=
        held(level(i) * weight(i) + level(i + 1) * weight(i + 1), pairBits) -
        zero * (weight(i) + weight(i + 1));
    return sum * scale * (scales[column] ?? 0);
  });
}

/** The whole number nearest to `sum` that so many bits hold. */
function held(sum: number, bits: PairBits): number {
  const top = 2 ** (bits - 1);
  return Math.min(top - 1, Math.max(-top, sum));
}

/** ONNX rounds halves to even. */
function evenRound(value: number): number {
  const whole = Math.round(value);
  return whole - value === 0.5 && whole % 2 !== 0 ? whole - 1 : whole;
}

describe('a matrix in 8-bit integers', () => {
  it('is off by no more than half a level of its column', () => {
    for (const [at, value] of matrix.entries()) {
      const scale = rounded.scales[at % COLUMNS] ?? 0;
      const back = (rounded.values[at] ?? 0) * scale;
      expect(Math.abs(back - value)).toBeLessThanOrEqual(scale * 0.50001);
    }
  });

  it('uses the outermost level of every column, and never the one beyond', () => {
    for (let column = 0; column < COLUMNS; column++) {
      const levels = Array.from({ length: ROWS }, (_, i) =>
        Math.abs(rounded.values[i * COLUMNS + column] ?? 0),
      );
      expect(Math.max(...levels)).toBe(127);
    }
  });

  it('keeps a column of zeros at zero', () => {
    const zeros = quantizedMatrix(new Float32Array(6), [3, 2]);
    expect([...zeros.values, ...zeros.scales]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('takes a quarter of the bytes and four a column', () => {
    expect(quantizedBytes(rounded)).toBe(matrix.byteLength / 4 + 4 * COLUMNS);
  });

  it('refuses values that are not the shape’s', () => {
    expect(() => quantizedMatrix(new Float32Array(5), [2, 3])).toThrow(/5 values .*\[2, 3\]/);
  });
});

describe('a product in 8-bit integers', () => {
  it.each([1, 5])('gives the plain definition’s numbers for %i rows', async (rows) => {
    const x = uniform(seededRandom(rows), rows * ROWS, -2, 3);
    const { shape, values } = await evaluate(
      (g) => quantizedMatmul(g, g.input('x', 'float32', [1, rows, ROWS]), rounded),
      { x: floats([1, rows, ROWS], x) },
    );
    expect(shape).toEqual([1, rows, COLUMNS]);
    expect(values).toBeAllclose(plainProduct(x, rounded, await pairBitsHere()), {
      atol: 2e-4,
      because: 'whole numbers are exact; only the two scales are multiplied in float32',
    });
  });

  it('refuses rows of another width, naming both', () => {
    const g = new Graph('test');
    const x = g.input('x', 'float32', [2, 7]);
    expect(() => quantizedMatmul(g, x, rounded)).toThrow(/\[\.\.\., 48\].*\[2, 7\]/);
  });
});
