// Softmax attention's kernel e^(q·k) as a product of feature vectors, φ(q)·φ(k), so that the sum over the past can be kept
// as one table: Performers' positive random features (FAVOR+, arXiv 2009.14794, lemma 1), the trigonometric ones of Rahimi
// and Recht that they replace, and 1 + elu (arXiv 2006.16236), which approximates nothing.
import { dot, type HeadInput, headLength } from './naive-attention.ts';

/** Writes the features of one vector, already divided by ⁴√D so that q·k carries attention's 1/√D. */
export interface FeatureMap {
  /** m: numbers in a feature vector. */
  readonly size: number;
  of(x: ArrayLike<number>): Float64Array;
}

/** Normal numbers with mean 0 and variance 1, one a call. */
export type Normal = () => number;

/** e^(ωᵀx − |x|²/2) / √m: never negative, unbiased for e^(x·y). Orthogonal rows of ω have less variance. */
export function positiveFeatures(
  width: number,
  size: number,
  normal: Normal,
  { orthogonal = false } = {},
): FeatureMap {
  const rows = orthogonal ? orthogonalRows(width, size, normal) : normalRows(width, size, normal);
  return {
    size,
    of(x) {
      const half = squaredNorm(x) / 2;
      return Float64Array.from(rows, (row) => Math.exp(product(row, x) - half) / Math.sqrt(size));
    },
  };
}

/** e^(|x|²/2) · (cos ωᵀx, sin ωᵀx) / √(m/2): unbiased too, but of either sign; `size` is even. */
export function trigonometricFeatures(width: number, size: number, normal: Normal): FeatureMap {
  const rows = normalRows(width, size / 2, normal);
  return {
    size,
    of(x) {
      const factor = Math.exp(squaredNorm(x) / 2) / Math.sqrt(size / 2);
      const angles = rows.map((row) => product(row, x));
      return Float64Array.from([
        ...angles.map((angle) => factor * Math.cos(angle)),
        ...angles.map((angle) => factor * Math.sin(angle)),
      ]);
    },
  };
}

/** 1 + elu(x), as many features as columns. */
export function eluFeatures(width: number): FeatureMap {
  return {
    size: width,
    of: (x) => Float64Array.from(x, (value) => (value > 0 ? 1 + value : Math.exp(value))),
  };
}

/**
 * Causal linear attention as a recurrence: S_t = S_{t−1} + φ(k_t) v_tᵀ, z_t = z_{t−1} + φ(k_t), and the output
 * Sᵀφ(q) / z·φ(q), [n, D]. Memory is m · (D + 1) numbers at any length.
 */
export function linearAttention(input: HeadInput, features: FeatureMap): Float64Array {
  const { q, k, v, width } = input;
  const n = headLength(input);
  const { size } = features;
  const table = new Float64Array(size * width);
  const sums = new Float64Array(size);
  const mixed = new Float64Array(n * width);
  for (let t = 0; t < n; t++) {
    const key = features.of(scaledRow(k, t, width));
    for (let f = 0; f < size; f++) {
      sums[f] = (sums[f] as number) + (key[f] as number);
      for (let c = 0; c < width; c++)
        table[f * width + c] =
          (table[f * width + c] as number) + (key[f] as number) * (v[t * width + c] as number);
    }
    const query = features.of(scaledRow(q, t, width));
    let total = 0;
    for (let f = 0; f < size; f++) {
      total += (query[f] as number) * (sums[f] as number);
      for (let c = 0; c < width; c++)
        mixed[t * width + c] =
          (mixed[t * width + c] as number) +
          (query[f] as number) * (table[f * width + c] as number);
    }
    for (let c = 0; c < width; c++) mixed[t * width + c] = (mixed[t * width + c] as number) / total;
  }
  return mixed;
}

/** The same with all pairs written out, as attention would have it: φ(q_i)·φ(k_j) in the place of e^(q_i·k_j/√D). */
export function pairwiseLinearAttention(input: HeadInput, features: FeatureMap): Float64Array {
  const { q, k, v, width } = input;
  const n = headLength(input);
  const rowsOf = (x: Float32Array) =>
    Array.from({ length: n }, (_, t) => features.of(scaledRow(x, t, width)));
  const [queries, keys] = [rowsOf(q), rowsOf(k)];
  const mixed = new Float64Array(n * width);
  for (const [i, query] of queries.entries()) {
    const shares = keys.slice(0, i + 1).map((key) => product(query, key));
    const total = shares.reduce((sum, share) => sum + share, 0);
    for (const [j, share] of shares.entries())
      for (let c = 0; c < width; c++)
        mixed[i * width + c] =
          (mixed[i * width + c] as number) + (share / total) * (v[j * width + c] as number);
  }
  return mixed;
}

/** e^(q_i·k_j/√D), what features approximate, for one pair. */
export function softmaxKernel({ q, k, width }: HeadInput, i: number, j: number): number {
  return Math.exp(dot(q, i, k, j, width) / Math.sqrt(width));
}

/** |a − b| / |b|, over all numbers. */
export function relativeDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let apart = 0;
  let size = 0;
  for (let i = 0; i < b.length; i++) {
    apart += ((a[i] as number) - (b[i] as number)) ** 2;
    size += (b[i] as number) ** 2;
  }
  return Math.sqrt(apart / size);
}

function scaledRow(x: Float32Array, row: number, width: number): Float64Array {
  const factor = width ** -0.25;
  return Float64Array.from(x.subarray(row * width, (row + 1) * width), (value) => value * factor);
}

function normalRows(width: number, count: number, normal: Normal): Float64Array[] {
  return Array.from({ length: count }, () => Float64Array.from({ length: width }, normal));
}

/** Blocks of rows at right angles, each as long as a row of normal numbers would be (Gram–Schmidt). */
function orthogonalRows(width: number, count: number, normal: Normal): Float64Array[] {
  const rows: Float64Array[] = [];
  while (rows.length < count) {
    const block: Float64Array[] = [];
    for (const drawn of normalRows(width, Math.min(width, count - rows.length), normal)) {
      for (const unit of block) {
        const along = product(drawn, unit);
        for (let c = 0; c < width; c++)
          drawn[c] = (drawn[c] as number) - along * (unit[c] as number);
      }
      const length = Math.sqrt(squaredNorm(drawn));
      block.push(drawn.map((value) => value / length));
    }
    for (const unit of block) {
      const length = Math.sqrt(squaredNorm(normalRows(width, 1, normal)[0] ?? []));
      rows.push(unit.map((value) => value * length));
    }
  }
  return rows;
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function squaredNorm(x: ArrayLike<number>): number {
  return product(x, x);
}
