// Multi-head latent attention without ONNX and without absorbed projections: every head's keys and values are
// made anew from the cached latents, as the definition says (DeepSeek-V2, arXiv 2405.04434, eq. 9–19).
import { headWidth, type ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';
import {
  openReference,
  type ReferenceAttention,
  type ReferenceSession,
} from './dense-reference.ts';
import { matrixVector, rmsNorm, transposed } from './kernels.ts';
import { rotation } from './rotary.ts';

/** Opens the plain forward of a latent attention's weights. */
export function openMlaReference(weights: Weights): ReferenceSession {
  return openReference(weights, undefined, (layer) => latentAttention(weights, layer));
}

function latentAttention({ config, parameters }: Weights, layer: number): ReferenceAttention {
  const { dModel, heads, latent, rotary, context } = config as ModelConfig<'mla'>;
  const width = headWidth(config);
  const tensor = (name: string) =>
    parameters.get(`layers.${layer}.attention.${name}`)?.data as Float32Array;
  const query = transposed(tensor('query'), dModel, dModel + heads * rotary);
  const compress = transposed(tensor('compress'), dModel, latent + rotary);
  const keys = transposed(tensor('keys'), latent, dModel);
  const values = transposed(tensor('values'), latent, dModel);
  const output = transposed(tensor('output'), dModel, dModel);
  const latentNorm = tensor('latentNorm');
  const turnQueries = rotation(context, heads, rotary);
  const turnKey = rotation(context, 1, rotary);
  const cache: { readonly latent: Float32Array; readonly key: Float32Array }[] = [];
  const asked = new Float32Array(dModel + heads * rotary);
  const compressed = new Float32Array(latent + rotary);

  return (branch, normed, position) => {
    matrixVector(asked, query, normed);
    turnQueries(asked.subarray(dModel), position);
    matrixVector(compressed, compress, normed);
    const kept = { latent: new Float32Array(latent), key: compressed.slice(latent) };
    rmsNorm(kept.latent, compressed.subarray(0, latent), latentNorm);
    turnKey(kept.key, position);
    cache.length = position;
    cache.push(kept);

    const restored = cache.map((at) => ({
      key: product(keys, at.latent, dModel),
      value: product(values, at.latent, dModel),
      shared: at.key,
    }));
    const mixed = new Float32Array(dModel);
    for (let head = 0; head < heads; head++) {
      const plain = asked.subarray(head * width, (head + 1) * width);
      const from = dModel + head * rotary;
      const turned = asked.subarray(from, from + rotary);
      const scores = restored.map(({ key, shared }) => {
        const content = dot(plain, key.subarray(head * width, (head + 1) * width));
        return (content + dot(turned, shared)) / Math.sqrt(width + rotary);
      });
      const largest = Math.max(...scores);
      const exponentials = scores.map((score) => Math.exp(score - largest));
      const total = exponentials.reduce((sum, value) => sum + value, 0);
      for (let i = head * width; i < (head + 1) * width; i++)
        mixed[i] = restored.reduce(
          (sum, { value }, t) => sum + ((exponentials[t] as number) / total) * (value[i] as number),
          0,
        );
    }
    matrixVector(branch, output, mixed);
  };
}

function product(matrix: Float32Array, x: Float32Array, rows: number): Float32Array {
  const y = new Float32Array(rows);
  matrixVector(y, matrix, x);
  return y;
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
