// What must be in memory at once, and whether it fits.
import { bitsPerValue, valueBytes } from '../bytes.ts';
import { cacheBytes, stateBytes } from './cache.ts';
import { totalParameters } from './model-parameters.ts';
import type { FeedForward, Mixer, ModelShape } from './model-shape.ts';
import { recalled, remembered } from './remembered.ts';
import type { Workload } from './workload.ts';

/** Bytes by what they hold. */
export interface MemorySplit {
  readonly weights: number;
  readonly cache: number;
  readonly state: number;
  /** Of the largest pass, roughly. */
  readonly activations: number;
}

/** The parts of the memory, in a fixed order. */
export const memoryParts = ['weights', 'cache', 'state', 'activations'] as const;

/** Long prompts are read in pieces of so many positions, as servers do, so that activations stay bounded. */
const pieceTokens = 2048;

/** Bytes in memory when every answer has reached its end. */
export const memorySplit = recalled((workload: Workload): MemorySplit => {
  const { model, traffic, serving } = workload;
  const { concurrency, batch, promptTokens, answerTokens } = traffic;
  const kept = serving.cached ? concurrency : 0;
  const sequences = Math.min(batch, concurrency);
  const positions = Math.max(Math.min(promptTokens, pieceTokens), sequences);
  return {
    weights: weightBytes(model),
    cache: kept * cacheBytes(model, promptTokens + answerTokens),
    state: kept * stateBytes(model),
    activations: activationBytes(model, { positions, predicted: sequences }),
  };
});

/** Bytes of the weights as stored. */
export function weightBytes(model: ModelShape): number {
  return valueBytes({ values: totalParameters(model), format: model.weightFormat });
}

/** The whole of a split memory. */
export function totalBytes({ weights, cache, state, activations }: MemorySplit): number {
  return weights + cache + state + activations;
}

/** Whether everything fits into the machine's devices together. */
export function fitsMemory(workload: Workload): boolean {
  const { memoryBytes, devices } = workload.machine;
  return totalBytes(memorySplit(workload)) <= memoryBytes * devices;
}

/** Four streams of width d and the widest inner layer for each position, and the logits in 32 bits: an estimate, no graph is planned. */
function activationBytes(
  model: ModelShape,
  { positions, predicted }: { readonly positions: number; readonly predicted: number },
): number {
  const { dModel, vocabulary, weightFormat } = model;
  const widest = widestOf(model);
  const bytes = Math.max(2, Math.min(4, bitsPerValue[weightFormat] / 8));
  return positions * (4 * dModel + widest) * bytes + predicted * vocabulary * 4;
}

/** The widest inner layer, which no pass changes. */
const widestOf = remembered(({ layers }: ModelShape): number => {
  let widest = 0;
  for (const { mixers, feedForward } of layers) {
    widest = Math.max(widest, innerWidth(feedForward));
    for (const mixer of mixers) widest = Math.max(widest, mixerWidth(mixer));
  }
  return widest;
});

function innerWidth(block: FeedForward): number {
  if (block.kind === 'none') return 0;
  const width =
    block.kind === 'dense' ? block.width : block.active * block.width + block.sharedWidth;
  return width * (block.gated ? 2 : 1);
}

function mixerWidth(mixer: Mixer): number {
  switch (mixer.kind) {
    case 'attention':
      return (mixer.heads + 2 * mixer.kvHeads) * mixer.headDim;
    case 'latent-attention':
      return mixer.heads * (2 * mixer.plainDim + 2 * mixer.rotaryDim + mixer.valueDim);
    case 'mamba-1':
    case 'mamba-2':
      return 2 * mixer.inner;
    case 'linear-attention':
      return mixer.heads * 2 * (mixer.keyDim + mixer.valueDim);
    default:
      return mixer satisfies never;
  }
}
