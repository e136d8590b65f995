// Before the first mixing over time nothing depends on position, so its norm and its projection of every token
// are looked up, not computed (arXiv 2402.13388).
import { matrixVector, rmsNorm, transposed } from '../reference/kernels.ts';

/** W · norm(E[token]) of every token: E [V, d], the norm's gain [d], W [d, columns] -> [V, columns]. */
export function projectedTokens(
  embedding: Float32Array,
  gain: Float32Array,
  matrix: Float32Array,
): Float32Array {
  const width = gain.length;
  const columns = matrix.length / width;
  const tokens = embedding.length / width;
  const turned = transposed(matrix, width, columns);
  const result = new Float32Array(tokens * columns);
  const normed = new Float32Array(width);
  for (let token = 0; token < tokens; token++) {
    rmsNorm(normed, embedding.subarray(token * width, (token + 1) * width), gain);
    matrixVector(result.subarray(token * columns, (token + 1) * columns), turned, normed);
  }
  return result;
}
