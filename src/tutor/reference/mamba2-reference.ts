// Mamba-2 without ONNX: its recurrence as it is written down, one token and one channel at a time (Dao & Gu,
// arXiv 2405.21060, section 7.1 for the block).
import { mixerWidths } from '../architectures/mamba2.ts';
import type { ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';
import {
  openReference,
  type ReferenceAttention,
  type ReferenceSession,
} from './dense-reference.ts';
import { matrixVector, rmsNorm, transposed } from './kernels.ts';
import { forwardOnly } from './state-position.ts';

/** Opens the plain forward of a Mamba-2 tutor's weights; it goes back to its beginning only. */
export function openMamba2Reference(weights: Weights): ReferenceSession {
  return openReference(weights, undefined, (layer) => mixer(weights, layer));
}

function mixer({ config, parameters }: Weights, layer: number): ReferenceAttention {
  const { dModel, heads, inner, state: N, convolution } = config as ModelConfig<'mamba2'>;
  const { convolved, projected } = mixerWidths(config as ModelConfig<'mamba2'>);
  const tensor = (name: string) =>
    parameters.get(`layers.${layer}.mixer.${name}`)?.data as Float32Array;
  const input = transposed(tensor('input'), dModel, projected);
  const output = transposed(tensor('output'), inner, dModel);
  const kernel = tensor('kernel');
  const kernelBias = tensor('kernelBias');
  const width = inner / heads;
  const state = new Float32Array(inner * N); // [h·P, N]
  const window = new Float32Array(convolution * convolved); // the last K inputs, the newest last
  const columns = new Float32Array(projected);
  const smooth = new Float32Array(convolved);
  const y = new Float32Array(inner);
  const position = forwardOnly(config.architecture);

  return (branch, normed, at) => {
    if (position(at) === 0) {
      state.fill(0);
      window.fill(0);
    }
    matrixVector(columns, input, normed);
    window.copyWithin(0, convolved);
    window.set(columns.subarray(inner, inner + convolved), (convolution - 1) * convolved);
    for (let c = 0; c < convolved; c++) {
      let sum = kernelBias[c] as number;
      for (let w = 0; w < convolution; w++)
        sum += (kernel[w * convolved + c] as number) * (window[w * convolved + c] as number);
      smooth[c] = silu(sum);
    }
    for (let channel = 0; channel < inner; channel++) {
      const head = Math.floor(channel / width);
      const raw = (columns[inner + convolved + head] as number) + number(tensor('stepBias'), head);
      const delta = Math.log1p(Math.exp(raw));
      const kept = Math.exp(-delta * Math.exp(number(tensor('logDecay'), head)));
      const x = smooth[channel] as number;
      let read = number(tensor('skip'), head) * x;
      for (let n = 0; n < N; n++) {
        const index = channel * N + n;
        const next = kept * number(state, index) + delta * x * number(smooth, inner + n);
        state[index] = next;
        read += next * number(smooth, inner + N + n);
      }
      y[channel] = read * silu(columns[channel] as number);
    }
    rmsNorm(y, y, tensor('gatedNorm'));
    matrixVector(branch, output, y);
  };
}

function number(values: Float32Array, index: number): number {
  return values[index] as number;
}

function silu(x: number): number {
  return x / (1 + Math.exp(-x));
}
