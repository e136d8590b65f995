// The dense tutor with linear attention in place of softmax attention, as RetNet (arXiv 2307.08621) and RWKV
// (arXiv 2404.05892) have it: a state S [D, D] a head that forgets at one learned rate, the same for every token.
//   n ← μ ⊙ norm u_t + (1 − μ) ⊙ norm u_{t−1}  (RWKV's token shift);  [q; k; v; z] = W · n
//   S_t = γ S_{t−1} + k_t v_tᵀ,  o_t = S_tᵀ q_t / √D,  u += W_o · (norm o ⊙ silu z), the norm head by head
// Over all positions at once, o = (L ∘ q kᵀ / √D) v with L_ij = γ^(i−j): attention without softmax. The decay does
// not depend on the token: that is what Mamba adds. Left out: a rate for every channel, the bonus of the
// present token, RetNet's rotations. Order is in the decay and in the shift: it needs no positions.
import type { Graph } from '#src/graph/graph.ts';
import { quickGelu, silu } from '#src/graph/ops/activation.ts';
import { add, mul, neg, sub } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { batchedMatmul, linear, matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { concat, reshape, slice, split, transpose } from '#src/graph/ops/shape.ts';
import { exp } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import type { Architecture, ParameterShape } from './architecture.ts';
import { decayBetween } from './decay.ts';
import { dense } from './dense.ts';

/** Linear attention with one decay a head, which no token changes. */
export const linearAttention: Architecture<ModelConfig<'linear-attention'>> = {
  parameters(config) {
    const { vocabulary, dModel, dFeedForward, layers, heads } = config;
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...Array.from({ length: layers }, (_, l): ParameterShape[] => [
        { name: `layers.${l}.mixer.norm`, shape: [dModel] },
        { name: `layers.${l}.mixer.shift`, shape: [dModel] }, // μ
        { name: `layers.${l}.mixer.input`, shape: [dModel, 4 * dModel] },
        { name: `layers.${l}.mixer.logRate`, shape: [heads] }, // ln(−ln γ)
        { name: `layers.${l}.mixer.headNorm`, shape: [headWidth(config)] },
        { name: `layers.${l}.mixer.output`, shape: [dModel, dModel] },
        { name: `layers.${l}.mlp.norm`, shape: [dModel] },
        { name: `layers.${l}.mlp.up`, shape: [dModel, dFeedForward] },
        { name: `layers.${l}.mlp.down`, shape: [dFeedForward, dModel] },
      ]).flat(),
      { name: 'norm', shape: [dModel] },
    ];
  },

  initial(config, parameter, random) {
    const { name, shape } = parameter;
    const [size = 1] = shape;
    if (name.endsWith('.shift')) return new Float32Array(size).fill(0.5);
    // From 1/2 to 1/32 of the state is forgotten at a token, a head's share half of the one before (RetNet's
    // begin at 1/32: its texts are longer).
    if (name.endsWith('.logRate'))
      return Float32Array.from({ length: size }, (_, head) => {
        const forgotten = 2 ** -(1 + (4 * head) / Math.max(1, size - 1));
        return Math.log(-Math.log1p(-forgotten));
      });
    return dense.initial({ ...config, architecture: 'dense' }, parameter, random);
  },

  hidden(g, config, parameters, tokens) {
    const [batch = 1, length = 1] = tokens.shape;
    const parameter = (name: string) => parameters[name] as Tensor;
    const rows = reshape(g, tokens, [batch * length]);
    let x = gather(g, parameter('embedding'), rows);
    for (let l = 0; l < config.layers; l++) {
      const at = `layers.${l}.mlp.`;
      x = add(g, x, mixed(g, config, parameter, x, [batch, length], l));
      const inner = rmsNorm(g, x, parameter(`${at}norm`));
      const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
      x = add(g, x, linear(g, hidden, parameter(`${at}down`)));
    }
    return rmsNorm(g, x, parameter('norm'));
  },
};

/** What one layer's mixer adds to the stream u [B·T, d], [B·T, d]. */
function mixed(
  g: Graph,
  config: ModelConfig<'linear-attention'>,
  parameter: (name: string) => Tensor,
  u: Tensor,
  [batch, length]: readonly [number, number],
  layer: number,
): Tensor {
  const { dModel, heads } = config;
  const width = headWidth(config);
  const at = `layers.${layer}.mixer.`;
  const normed = rmsNorm(g, u, parameter(`${at}norm`));
  const shifted = tokenShift(
    g,
    reshape(g, normed, [batch, length, dModel]),
    parameter(`${at}shift`),
  );
  const projected = linear(
    g,
    reshape(g, shifted, [batch * length, dModel]),
    parameter(`${at}input`),
  );
  const [query, key, value, z] = split(g, projected, [dModel, dModel, dModel, dModel], 1) as [
    Tensor,
    Tensor,
    Tensor,
    Tensor,
  ];
  /** [B·T, d] to [B, h, T, D]. */
  const toHeads = (x: Tensor) =>
    transpose(g, reshape(g, x, [batch, length, heads, width]), [0, 2, 1, 3]);
  const scores = batchedMatmul(g, toHeads(query), toHeads(key), {
    transB: true,
    alpha: 1 / Math.sqrt(width),
  });
  const logDecay = neg(g, exp(g, parameter(`${at}logRate`))); // ln γ [h]
  const steps = g.constant('float32', [1, length], [...Array(length).keys()]);
  const between = decayBetween(g, mul(g, reshape(g, logDecay, [heads, 1]), steps)); // L [h, T, T]
  const mixedHeads = matmul(g, mul(g, scores, between), toHeads(value)); // [B, h, T, D]
  const normedHeads = rmsNorm(g, mixedHeads, parameter(`${at}headNorm`));
  const joined = reshape(g, transpose(g, normedHeads, [0, 2, 1, 3]), [batch * length, dModel]);
  return linear(g, mul(g, joined, silu(g, z)), parameter(`${at}output`));
}

/** μ ⊙ n_t + (1 − μ) ⊙ n_{t−1} of n [B, T, d]; before the first stands zero. */
function tokenShift(g: Graph, n: Tensor, share: Tensor): Tensor {
  const [batch = 1, length = 1, width = 1] = n.shape;
  const zero = g.constant('float32', [batch, 1, width], new Float32Array(batch * width));
  const before = length > 1 ? concat(g, [zero, slice(g, n, 1, 0, length - 1)], 1) : zero;
  return add(g, before, mul(g, sub(g, n, before), share));
}
