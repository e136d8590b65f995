// The matrices of an absorbed latent attention, made once from the trained ones.
// Each head's query against the latent needs W_q,i W_k,iᵀ, each head's output from the latent W_v,i W_o,i.
import { scoreScale } from '../architectures/mla.ts';
import { headWidth, type ModelConfig } from '../config.ts';

type Data = (name: string) => Float32Array;

/**
 * [d, (h + 1) · (d_R + d_c)] of the normed stream: every head's query, its rotary part first and then what
 * meets the latent; last the key, whose latent is not yet normed. The operator divides scores by
 * √(d_R + d_c); the queries are scaled so that it comes to √(D + d_R).
 */
export function absorbedProjection(
  config: ModelConfig<'mla'>,
  data: Data,
  layer: number,
): Float32Array {
  const { dModel, heads, latent, rotary } = config;
  const width = headWidth(config);
  const kept = rotary + latent;
  const columns = (heads + 1) * kept;
  const query = data(`layers.${layer}.attention.query`); // [d, h · D + h · d_R]
  const compress = data(`layers.${layer}.attention.compress`); // [d, d_c + d_R]
  const keys = data(`layers.${layer}.attention.keys`); // [d_c, h · D]
  const queryColumns = dModel + heads * rotary;
  const scale = scoreScale(config) * Math.sqrt(kept);
  const result = new Float32Array(dModel * columns);
  for (let row = 0; row < dModel; row++) {
    const from = query.subarray(row * queryColumns, (row + 1) * queryColumns);
    const into = result.subarray(row * columns, (row + 1) * columns);
    for (let head = 0; head < heads; head++) {
      for (let i = 0; i < rotary; i++)
        into[head * kept + i] = scale * (from[dModel + head * rotary + i] as number);
      for (let c = 0; c < latent; c++) {
        let sum = 0;
        for (let i = head * width; i < (head + 1) * width; i++)
          sum += (from[i] as number) * (keys[c * dModel + i] as number);
        into[head * kept + rotary + c] = scale * sum;
      }
    }
    const compressed = compress.subarray(row * kept, (row + 1) * kept);
    into.set(compressed.subarray(latent), heads * kept);
    into.set(compressed.subarray(0, latent), heads * kept + rotary);
  }
  return result;
}

/** [h · (d_R + d_c), d] of the heads' weighted sums of what is cached; the rotary rows are 0. */
export function absorbedOutput(
  config: ModelConfig<'mla'>,
  data: Data,
  layer: number,
): Float32Array {
  const { dModel, heads, latent, rotary } = config;
  const width = headWidth(config);
  const values = data(`layers.${layer}.attention.values`); // [d_c, h · D]
  const output = data(`layers.${layer}.attention.output`); // [h · D, d]
  const result = new Float32Array(heads * (rotary + latent) * dModel);
  for (let head = 0; head < heads; head++)
    for (let c = 0; c < latent; c++) {
      const row = head * (rotary + latent) + rotary + c;
      const sums = new Float64Array(dModel);
      for (let i = head * width; i < (head + 1) * width; i++) {
        const value = values[c * dModel + i] as number;
        for (let column = 0; column < dModel; column++)
          sums[column] = (sums[column] as number) + value * (output[i * dModel + column] as number);
      }
      result.set(sums, row * dModel);
    }
  return result;
}
