// Small shapes and machines with round numbers, so that expected values can be computed by hand.
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import {
  type Machine,
  plainServing,
  unknownQuality,
  usualScope,
  type Workload,
} from '#src/core/workload/workload.ts';

/** d 64, two layers of four heads of 16, blocks of 256, 1000 tokens; 16-bit weights. */
export const small: ModelShape = {
  dModel: 64,
  vocabulary: 1000,
  tiedHead: true,
  norm: 'rmsnorm',
  context: null,
  layers: [
    {
      count: 2,
      mixers: [{ kind: 'attention', heads: 4, kvHeads: 4, headDim: 16 }],
      feedForward: { kind: 'dense', width: 256, gated: false },
      norms: 2,
    },
  ],
  weightFormat: 'float16',
  cacheFormat: 'float16',
};

/** The same with a block of eight experts, two of them met. */
export const routed: ModelShape = {
  ...small,
  layers: [
    {
      count: 2,
      mixers: [{ kind: 'attention', heads: 4, kvHeads: 4, headDim: 16 }],
      feedForward: {
        kind: 'experts',
        experts: 8,
        active: 2,
        width: 128,
        gated: false,
        sharedWidth: 0,
      },
      norms: 2,
    },
  ],
};

/** Llama 2 7B, as published. */
export const llama: ModelShape = {
  dModel: 4096,
  vocabulary: 32000,
  tiedHead: false,
  norm: 'rmsnorm',
  context: 4096,
  layers: [
    {
      count: 32,
      mixers: [{ kind: 'attention', heads: 32, kvHeads: 32, headDim: 128 }],
      feedForward: { kind: 'dense', width: 11008, gated: true },
      norms: 2,
    },
  ],
  weightFormat: 'float16',
  cacheFormat: 'float16',
};

/** 100 GFLOP/s, 10 GB/s, 1 GB; no dispatch, everything reached. */
export const round: Machine = {
  flopPerSecond: { float16: 1e11 },
  bandwidthBytePerSecond: 1e10,
  memoryBytes: 1e9,
  dispatchSeconds: 0,
  attained: 1,
  devices: 1,
};

/** An A100 of which half is reached. */
export const a100: Machine = {
  flopPerSecond: { float16: 3.12e14 },
  bandwidthBytePerSecond: 2.039e12,
  memoryBytes: 8e10,
  dispatchSeconds: 1e-5,
  attained: 0.5,
  devices: 1,
};

/** One reader of Llama on an A100 who asks for 40 tokens a second, with parts replaced. */
export function workload(parts: Partial<Workload> = {}): Workload {
  return {
    model: llama,
    machine: a100,
    traffic: { concurrency: 1, batch: 1, promptTokens: 512, answerTokens: 256 },
    serving: plainServing,
    requirement: { metric: 'token-rate', target: 40 },
    quality: unknownQuality,
    scope: usualScope,
    ...parts,
  };
}
