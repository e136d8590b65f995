// A trained mixture whose tokens are sent where somebody else says: experts that are full, fewer of them, more of them.
// Plain TypeScript, token by token; the trained router is still asked for its scores.
import type { ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';
import {
  openReference,
  type ReferenceFeedForward,
  type ReferenceSession,
} from './dense-reference.ts';
import { matrixVector, quickGelu, transposed } from './kernels.ts';
import type { Gate } from './moe-reference.ts';

/** Which experts a token uses in a layer and how much of each, by the router's logits [E]. */
export type Route = (layer: number, logits: Float32Array) => readonly Gate[];

/** A layer's matrices, each row one dot product; shared by all sessions of the same weights. */
interface Layer {
  readonly router: Float32Array; // [E, d]
  readonly up: Float32Array; // [E·f, d]
  readonly down: readonly Float32Array[]; // E of [d, f]
}

/** `count` sessions of the same mixture, all of which ask `route`; throws where the weights are no mixture. */
export function openRoutedReferences(
  weights: Weights,
  route: Route,
  count = 1,
): readonly ReferenceSession[] {
  const { config } = weights;
  if (config.architecture !== 'moe')
    throw new TypeError(`only a mixture routes, and this is ${config.architecture}`);
  const layers = Array.from({ length: config.layers }, (_, l) => layerOf(weights, config, l));
  const blocks = layers.map((layer, l) => routedBlock(layer, config, (logits) => route(l, logits)));
  const block = (l: number): ReferenceFeedForward => {
    const found = blocks[l];
    if (!found) throw new RangeError(`layer ${l}: there are ${blocks.length}`);
    return found;
  };
  return Array.from({ length: count }, () => openReference(weights, block));
}

/**
 * The gates of these experts: with one trained expert a token (`perToken`) each one's probability among all, else a softmax
 * over the experts given, which then share 1.
 */
export function gatesOf(
  logits: ArrayLike<number>,
  experts: readonly number[],
  perToken: number,
): Gate[] {
  const largest = Math.max(...Array.from(logits));
  const power = (expert: number) => Math.exp((logits[expert] ?? 0) - largest);
  const shared = perToken === 1 ? Array.from(logits, (_, expert) => expert) : experts;
  const total = shared.reduce((sum, expert) => sum + power(expert), 0);
  return experts.map((expert) => ({ expert, gate: power(expert) / total }));
}

function layerOf({ parameters }: Weights, config: ModelConfig<'moe'>, layer: number): Layer {
  const { dModel, dFeedForward: width, experts } = config;
  const tensor = (name: string): Float32Array => {
    const found = parameters.get(`layers.${layer}.mlp.${name}`);
    if (!found) throw new RangeError(`no parameter layers.${layer}.mlp.${name} among the weights`);
    return found.data;
  };
  const down = tensor('down');
  return {
    router: transposed(tensor('router'), dModel, experts),
    up: transposed(tensor('up'), dModel, experts * width),
    down: Array.from({ length: experts }, (_, e) =>
      transposed(down.subarray(e * width * dModel, (e + 1) * width * dModel), width, dModel),
    ),
  };
}

function routedBlock(
  { router, up, down }: Layer,
  { dModel, dFeedForward: width, experts }: ModelConfig<'moe'>,
  route: (logits: Float32Array) => readonly Gate[],
): ReferenceFeedForward {
  const logits = new Float32Array(experts);
  const hidden = new Float32Array(width);
  const output = new Float32Array(dModel);
  return (branch, normed) => {
    matrixVector(logits, router, normed);
    branch.fill(0);
    for (const { expert, gate } of route(logits)) {
      const own = down[expert];
      if (!own) throw new RangeError(`expert ${expert}: there are ${experts}`);
      matrixVector(
        hidden,
        up.subarray(expert * width * dModel, (expert + 1) * width * dModel),
        normed,
      );
      quickGelu(hidden);
      matrixVector(output, own, hidden);
      for (let i = 0; i < dModel; i++)
        branch[i] = (branch[i] as number) + gate * (output[i] as number);
    }
  };
}
