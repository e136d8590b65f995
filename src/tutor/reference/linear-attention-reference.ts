// Linear attention without ONNX: its recurrence as it is written down, one token and one head at a time.
import { headWidth } from '../config.ts';
import type { Weights } from '../weights.ts';
import {
  openReference,
  type ReferenceAttention,
  type ReferenceSession,
} from './dense-reference.ts';
import { matrixVector, rmsNorm, transposed } from './kernels.ts';
import { forwardOnly } from './state-position.ts';

/** Opens the plain forward of a linear-attention tutor's weights; it goes back to its beginning only. */
export function openLinearAttentionReference(weights: Weights): ReferenceSession {
  return openReference(weights, undefined, (layer) => mixer(weights, layer));
}

function mixer({ config, parameters }: Weights, layer: number): ReferenceAttention {
  const { dModel, heads } = config;
  const D = headWidth(config);
  const tensor = (name: string) =>
    parameters.get(`layers.${layer}.mixer.${name}`)?.data as Float32Array;
  const input = transposed(tensor('input'), dModel, 4 * dModel);
  const output = transposed(tensor('output'), dModel, dModel);
  const shift = tensor('shift');
  const state = new Float32Array(heads * D * D); // S [h, D, D]: key by value
  const before = new Float32Array(dModel);
  const shifted = new Float32Array(dModel);
  const columns = new Float32Array(4 * dModel);
  const joined = new Float32Array(dModel);
  const position = forwardOnly(config.architecture);

  return (branch, normed, at) => {
    if (position(at) === 0) {
      state.fill(0);
      before.fill(0);
    }
    for (let i = 0; i < dModel; i++) {
      const share = shift[i] as number;
      shifted[i] = share * (normed[i] as number) + (1 - share) * (before[i] as number);
    }
    before.set(normed);
    matrixVector(columns, input, shifted);
    const part = (index: number) => columns.subarray(index * dModel, (index + 1) * dModel);
    const [query, key, value, z] = [part(0), part(1), part(2), part(3)];
    for (let head = 0; head < heads; head++) {
      const decay = Math.exp(-Math.exp(tensor('logRate')[head] as number));
      const read = joined.subarray(head * D, (head + 1) * D).fill(0);
      for (let i = 0; i < D; i++)
        for (let j = 0; j < D; j++) {
          const index = (head * D + i) * D + j;
          const taken = (key[head * D + i] as number) * (value[head * D + j] as number);
          state[index] = decay * (state[index] as number) + taken;
          const asked = (query[head * D + i] as number) / Math.sqrt(D);
          read[j] = (read[j] as number) + asked * (state[index] as number);
        }
      rmsNorm(read, read, tensor('headNorm'));
    }
    for (let i = 0; i < dModel; i++) {
      const gate = z[i] as number;
      joined[i] = ((joined[i] as number) * gate) / (1 + Math.exp(-gate));
    }
    matrixVector(branch, output, joined);
  };
}
