// The arithmetic of one token in plain TypeScript: the oracle of every graph, and the bench's peer.
// Vectors are Float32Arrays; sums run in double precision, four at a time so that they overlap.

/** y = M x for M [rows, x.length] row-major: one dot product a row. */
export function matrixVector(y: Float32Array, matrix: Float32Array, x: Float32Array): void {
  const columns = x.length;
  for (let row = 0, at = 0; row < y.length; row++, at += columns) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < columns; i += 4) {
      a += (matrix[at + i] as number) * (x[i] as number);
      b += (matrix[at + i + 1] as number) * (x[i + 1] as number);
      c += (matrix[at + i + 2] as number) * (x[i + 2] as number);
      d += (matrix[at + i + 3] as number) * (x[i + 3] as number);
    }
    y[row] = a + b + (c + d);
  }
}

/** Mᵀ of M [rows, columns], so that a product reads memory in order. */
export function transposed(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(matrix.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      result[column * rows + row] = matrix[row * columns + column] as number;
  return result;
}

/** y = x / √(mean x² + ε) · scale (RMSNorm, arXiv 1910.07467). */
export function rmsNorm(y: Float32Array, x: Float32Array, scale: Float32Array): void {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) ** 2;
  const factor = 1 / Math.sqrt(sum / x.length + normEpsilon);
  for (let i = 0; i < x.length; i++) y[i] = (x[i] as number) * factor * (scale[i] as number);
}

/** ε of every norm. */
export const normEpsilon = 1e-5;

/** x ← x · σ(1.702 x), the sigmoid form of GELU (arXiv 1606.08415). */
export function quickGelu(x: Float32Array): void {
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    x[i] = value / (1 + Math.exp(-1.702 * value));
  }
}

/** x ← x + y. */
export function accumulate(x: Float32Array, y: Float32Array): void {
  for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) + (y[i] as number);
}

/** Index of the largest value; the lowest index wins ties. */
export function argMax(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++)
    if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}
