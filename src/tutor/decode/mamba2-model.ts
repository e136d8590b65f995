// The Mamba-2 tutor inside a decode graph. A token alone is one step of the recurrence; several at once are the
// matrix form over what the state already holds (one chunk of Dao & Gu, arXiv 2405.21060, section 6):
//   y = (L ∘ CBᵀ ∘ Δ) x + e^s C H + D x,  H' = e^(s_T) H + Σ_j e^(s_T − s_j) Δ_j B_j x_jᵀ,  s = running sum of −ΔA
import type { Graph } from '#src/graph/graph.ts';
import { softplus } from '#src/graph/ops/activation.ts';
import { add, mul, sub } from '#src/graph/ops/arithmetic.ts';
import { causalConvolution } from '#src/graph/ops/convolution.ts';
import { fusedQuickGelu, fusedSilu, skipRmsNorm } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { batchedMatmul, matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { cumSum, reduceSum } from '#src/graph/ops/reduce.ts';
import {
  concat,
  lowerTriangle,
  reshape,
  split,
  transpose,
  unsqueeze,
} from '#src/graph/ops/shape.ts';
import { exp } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { mixerWidths } from '../architectures/mamba2.ts';
import type { ModelConfig } from '../config.ts';
import { transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';
import { projectedTokens } from './projected-tokens.ts';

/** Puts the weights into `outer` as constants; `slots` means nothing to it, for its state has no length. */
export function mamba2Model(
  outer: Graph,
  weights: Weights,
  { prefix = '' }: DecodeModelOptions = {},
): DecodeModel {
  const config = weights.config as ModelConfig<'mamba2'>;
  const { layers, vocabulary, dModel, dFeedForward, inner } = config;
  const { projected } = mixerWidths(config);
  const data = (name: string) => weights.parameters.get(name)?.data as Float32Array;
  const named = (name: string, shape: readonly number[], values = data(name)) =>
    outer.constant('float32', shape, values, `${prefix}${name}`);
  const embedding = named('embedding', [vocabulary, dModel]);
  const turnedRound = transposed(data('embedding'), vocabulary, dModel);
  const head = named('head', [dModel, vocabulary], turnedRound);
  // As in the dense model, the first projection of every token is looked up: its order comes after it.
  const firstProjection = named(
    'projected',
    [vocabulary, projected],
    projectedTokens(data('embedding'), data('layers.0.mixer.norm'), data('layers.0.mixer.input')),
  );
  const stack = Array.from({ length: layers }, (_, l) => {
    const at = `layers.${l}.`;
    return {
      input: l === 0 ? undefined : named(`${at}mixer.input`, [dModel, projected]),
      mix: mixerConstants(config, named, data, l),
      gatedNorm: named(`${at}mixer.gatedNorm`, [inner]),
      output: named(`${at}mixer.output`, [inner, dModel]),
      mlpNorm: named(`${at}mlp.norm`, [dModel]),
      up: named(`${at}mlp.up`, [dModel, dFeedForward]),
      down: named(`${at}mlp.down`, [dFeedForward, dModel]),
      nextNorm: named(l + 1 < layers ? `layers.${l + 1}.mixer.norm` : 'norm', [dModel]),
    };
  });

  return {
    hidden(g, tokens, _, past) {
      const mixed = tokens.shape[1] === 1 ? stateStep : chunk;
      let u = gather(g, embedding, tokens);
      let normed = u;
      const present: Tensor[] = [];
      for (const [l, layer] of stack.entries()) {
        const projection = layer.input
          ? matmul(g, normed, layer.input)
          : gather(g, firstProjection, tokens);
        const [z, raw, rawStep] = split(g, projection, mixerWidths(config).parts, 2) as Three;
        const memory = { state: past[2 * l] as Tensor, window: past[2 * l + 1] as Tensor };
        const { y, state, window } = mixed(g, config, layer.mix, { raw, rawStep }, memory);
        present.push(state, window);
        const gated = rmsNorm(g, mul(g, y, fusedSilu(g, z)), layer.gatedNorm);
        const added = skipRmsNorm(g, matmul(g, gated, layer.output), u, layer.mlpNorm);
        const hidden = fusedQuickGelu(g, matmul(g, added.output, layer.up));
        const next = skipRmsNorm(g, matmul(g, hidden, layer.down), added.sum, layer.nextNorm);
        u = next.sum;
        normed = next.output;
      }
      return { hidden: normed, present };
    },
    logits: (g, hidden) => matmul(g, hidden, head),
  };
}

type Three = [Tensor, Tensor, Tensor];

/** A mixer's constants, as decoding needs them. */
export interface MixerConstants {
  readonly kernel: Tensor; // [K, C]
  readonly bias: Tensor; // [C]
  readonly stepBias: Tensor; // [h]
  readonly negativeDecay: Tensor; // −A [h]
  readonly skip: Tensor; // D for every channel [h·P]
}

/** H [B, N, h, P] and the last K − 1 inputs of the convolution [B, K − 1, C]. */
export interface Memory {
  readonly state: Tensor;
  readonly window: Tensor;
}

/** y [B, S, h·P] and the memory after it. */
export type Mixed = (
  g: Graph,
  config: ModelConfig<'mamba2'>,
  constants: MixerConstants,
  inputs: { readonly raw: Tensor; readonly rawStep: Tensor },
  memory: Memory,
) => Memory & { readonly y: Tensor };

/** One layer's constants; `named` puts an array into the graph, `data` reads a parameter. */
export function mixerConstants(
  { heads, inner, convolution, ...config }: ModelConfig<'mamba2'>,
  named: (name: string, shape: readonly number[], values?: Float32Array) => Tensor,
  data: (name: string) => Float32Array,
  layer: number,
): MixerConstants {
  const { convolved } = mixerWidths({ heads, inner, state: config.state });
  const at = `layers.${layer}.mixer.`;
  const skip = data(`${at}skip`);
  const width = inner / heads;
  return {
    kernel: named(`${at}kernel`, [convolution, convolved]),
    bias: named(`${at}kernelBias`, [convolved]),
    stepBias: named(`${at}stepBias`, [heads]),
    negativeDecay: named(
      `${at}negativeDecay`,
      [heads],
      data(`${at}logDecay`).map((x) => -Math.exp(x)),
    ),
    skip: named(
      `${at}skip`,
      [inner],
      Float32Array.from({ length: inner }, (_, i) => skip[Math.floor(i / width)] as number),
    ),
  };
}

/** One token: the state decays, takes in Δ x Bᵀ, and is read with C. */
export const stateStep: Mixed = (g, config, constants, { raw, rawStep }, memory) => {
  const { heads, inner, state: N } = config;
  const batch = raw.shape[0] ?? 1;
  const { kernel, bias, stepBias, negativeDecay, skip } = constants;
  const seen = concat(g, [memory.window, raw], 1); // [B, K, C]
  const convolved = add(g, reduceSum(g, mul(g, seen, kernel), [1], { keepDims: true }), bias);
  const [x, B, C] = split(g, fusedSilu(g, convolved), [inner, N, N], 2) as Three;
  const delta = softplus(g, add(g, rawStep, stepBias)); // [B, 1, h]
  const byHead = (a: Tensor) => reshape(g, a, [batch, 1, heads, 1]);
  const kept = mul(g, memory.state, byHead(exp(g, mul(g, delta, negativeDecay))));
  const taken = mul(g, reshape(g, x, [batch, 1, heads, inner / heads]), byHead(delta));
  const state = add(g, kept, mul(g, reshape(g, B, [batch, N, 1, 1]), taken)); // [B, N, h, P]
  const read = matmul(g, C, reshape(g, state, [batch, N, inner])); // [B, 1, h·P]
  return { y: add(g, read, mul(g, x, skip)), state, window: lastInputs(g, seen, config) };
};

/** Several tokens over a state, as matrix products. */
const chunk: Mixed = (g, config, constants, { raw, rawStep }, memory) => {
  const { heads, inner, state: N } = config;
  const batch = raw.shape[0] ?? 1;
  const { stepBias, negativeDecay, skip } = constants;
  const seen = concat(g, [memory.window, raw], 1);
  const convolved = fusedSilu(g, causalConvolution(g, raw, constants, memory.window));
  const [x, B, C] = split(g, convolved, [inner, N, N], 2) as Three;
  const delta = softplus(g, add(g, rawStep, stepBias)); // [B, S, h]
  const s = cumSum(g, mul(g, delta, negativeDecay), 1);
  const end = gather(g, s, g.constant('int64', [1], [-1]), 1); // s_T [B, 1, h]
  /** [B, S, h] to [B, h, S]. */
  const turned = (a: Tensor) => transpose(g, a, [0, 2, 1]);
  const between = sub(g, unsqueeze(g, turned(s), 3), unsqueeze(g, turned(s), 2));
  const similar = unsqueeze(g, batchedMatmul(g, C, B, { transB: true }), 1); // [B, 1, S, S]
  // What lies ahead may overflow the exponential; the triangle drops it unread.
  const weights = mul(
    g,
    mul(g, lowerTriangle(g, exp(g, between)), similar),
    unsqueeze(g, turned(delta), 2),
  );
  const byHead = (a: Tensor) => reshape(g, a, [batch, -1, heads, inner / heads]);
  const byChannel = (a: Tensor) => reshape(g, a, [batch, -1, inner]);
  const values = byHead(x); // [B, S, h, P]
  const within = transpose(g, matmul(g, weights, transpose(g, values, [0, 2, 1, 3])), [0, 2, 1, 3]);
  const before = mul(
    g,
    byHead(matmul(g, C, reshape(g, memory.state, [batch, N, inner]))),
    unsqueeze(g, exp(g, s), 3),
  );
  const share = mul(g, exp(g, sub(g, end, s)), delta); // of each token in the next state
  const taken = byChannel(mul(g, values, unsqueeze(g, share, 3)));
  const state = add(
    g,
    mul(g, memory.state, reshape(g, exp(g, end), [batch, 1, heads, 1])),
    reshape(g, batchedMatmul(g, B, taken, { transA: true }), [batch, N, heads, inner / heads]),
  );
  const y = add(g, byChannel(add(g, within, before)), mul(g, x, skip));
  return { y, state, window: lastInputs(g, seen, config) };
};

function lastInputs(g: Graph, seen: Tensor, { convolution }: ModelConfig<'mamba2'>): Tensor {
  const kept = convolution - 1;
  const last = Array.from({ length: kept }, (_, i) => i - kept);
  return gather(g, seen, g.constant('int64', [kept], last), 1);
}
