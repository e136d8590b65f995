// The dense tutor with a Mamba-2 mixer in place of attention (Dao & Gu, arXiv 2405.21060), its feed-forward
// block kept. A state H [P, N] a head takes the place of the keys and values, and decays by one number a head:
//   [z; x; B; C; Δ] = W_in · norm u,  [x; B; C] ← silu(convolution),  Δ ← softplus(Δ + bias)
//   H_t = e^(−Δ_t A) H_{t−1} + Δ_t x_t B_tᵀ,  y_t = H_t C_t + D x_t,  u += W_out · norm(y ⊙ silu z)
// Written over all positions at once, y = (L ∘ CBᵀ ∘ Δ + D) x with L_ij = e^(−Σ_{j<s≤i} Δ_s A): matrix products,
// which is how it is trained. B and C are shared by the heads (one group). Left out: the chunks that make the
// matrix form linear in T (a text of the tutor is one chunk) and limits on Δ. Order is in the decay and in the
// convolution: it needs no positions.
import type { Graph } from '#src/graph/graph.ts';
import { quickGelu, silu, softplus } from '#src/graph/ops/activation.ts';
import { add, mul, neg } from '#src/graph/ops/arithmetic.ts';
import { causalConvolution } from '#src/graph/ops/convolution.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { batchedMatmul, linear, matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { cumSum } from '#src/graph/ops/reduce.ts';
import { reshape, split, transpose } from '#src/graph/ops/shape.ts';
import { exp } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ModelConfig } from '../config.ts';
import { normalNumbers } from '../random.ts';
import type { Architecture, ParameterShape } from './architecture.ts';
import { decayBetween } from './decay.ts';
import { dense } from './dense.ts';

/** Mamba-2 mixers; `inner` is h·P, `state` is N, `convolution` is the kernel's width K. */
export const mamba2: Architecture<ModelConfig<'mamba2'>> = {
  parameters(config) {
    const { vocabulary, dModel, dFeedForward, layers } = config;
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...Array.from({ length: layers }, (_, l): ParameterShape[] => [
        ...mixerParameters(config, l),
        { name: `layers.${l}.mlp.norm`, shape: [dModel] },
        { name: `layers.${l}.mlp.up`, shape: [dModel, dFeedForward] },
        { name: `layers.${l}.mlp.down`, shape: [dFeedForward, dModel] },
      ]).flat(),
      { name: 'norm', shape: [dModel] },
    ];
  },

  // As the authors' implementation begins: A from 1 to 16, Δ from 0.001 to 0.1 evenly in its logarithm.
  initial(config, parameter, random) {
    const { name, shape } = parameter;
    const [size = 1, columns = 1] = shape;
    if (name.endsWith('.logDecay'))
      return Float32Array.from({ length: size }, () => Math.log(1 + 15 * random()));
    if (name.endsWith('.stepBias'))
      return Float32Array.from({ length: size }, () => {
        const step = Math.exp(Math.log(0.001) + random() * Math.log(100));
        return step + Math.log(-Math.expm1(-step)); // softplus⁻¹
      });
    if (name.endsWith('.kernelBias')) return new Float32Array(size);
    if (name.endsWith('.kernel')) return normalNumbers(random, size * columns, 1 / Math.sqrt(size));
    return dense.initial({ ...config, architecture: 'dense' }, parameter, random);
  },

  hidden(g, config, parameters, tokens) {
    const [batch = 1, length = 1] = tokens.shape;
    const parameter = (name: string) => parameters[name] as Tensor;
    const rows = reshape(g, tokens, [batch * length]);
    let x = gather(g, parameter('embedding'), rows);
    for (let l = 0; l < config.layers; l++) {
      const at = `layers.${l}.mlp.`;
      x = add(g, x, stateMixed(g, config, parameter, x, [batch, length], l));
      const inner = rmsNorm(g, x, parameter(`${at}norm`));
      const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
      x = add(g, x, linear(g, hidden, parameter(`${at}down`)));
    }
    return rmsNorm(g, x, parameter('norm'));
  },
};

/** A layer's mixer, in the order of the weights file. */
export function mixerParameters(config: ModelConfig<'mamba2'>, layer: number): ParameterShape[] {
  const { dModel, heads, inner, convolution } = config;
  const { projected, convolved } = mixerWidths(config);
  const at = `layers.${layer}.mixer.`;
  return [
    { name: `${at}norm`, shape: [dModel] },
    { name: `${at}input`, shape: [dModel, projected] },
    { name: `${at}kernel`, shape: [convolution, convolved] },
    { name: `${at}kernelBias`, shape: [convolved] },
    { name: `${at}stepBias`, shape: [heads] },
    { name: `${at}logDecay`, shape: [heads] }, // ln A
    { name: `${at}skip`, shape: [heads] }, // D
    { name: `${at}gatedNorm`, shape: [inner] },
    { name: `${at}output`, shape: [inner, dModel] },
  ];
}

/** Columns of W_in by what they make, and of those the convolution passes over. */
export function mixerWidths({
  heads,
  inner,
  state,
}: Pick<ModelConfig<'mamba2'>, 'heads' | 'inner' | 'state'>) {
  const convolved = inner + 2 * state; // x, B, C
  return { convolved, projected: inner + convolved + heads, parts: [inner, convolved, heads] };
}

/** What one layer's mixer adds to the stream u [B·T, d], [B·T, d]. */
export function stateMixed(
  g: Graph,
  config: ModelConfig<'mamba2'>,
  parameter: (name: string) => Tensor,
  u: Tensor,
  [batch, length]: readonly [number, number],
  layer: number,
): Tensor {
  const { heads, inner, state } = config;
  const { convolved, parts } = mixerWidths(config);
  const at = `layers.${layer}.mixer.`;
  const normed = rmsNorm(g, u, parameter(`${at}norm`));
  const [z, raw, rawStep] = split(g, linear(g, normed, parameter(`${at}input`)), parts, 1) as [
    Tensor,
    Tensor,
    Tensor,
  ];
  const smooth = silu(
    g,
    causalConvolution(g, reshape(g, raw, [batch, length, convolved]), {
      kernel: parameter(`${at}kernel`),
      bias: parameter(`${at}kernelBias`),
    }),
  );
  const [x, B, C] = split(g, smooth, [inner, state, state], 2) as [Tensor, Tensor, Tensor];
  const step = softplus(g, add(g, rawStep, parameter(`${at}stepBias`))); // Δ [B·T, h]
  const decay = mul(g, step, neg(g, exp(g, parameter(`${at}logDecay`)))); // −Δ A
  /** [B·T, h] to [B, h, T]. */
  const byHead = (a: Tensor) => transpose(g, reshape(g, a, [batch, length, heads]), [0, 2, 1]);
  const between = decayBetween(g, cumSum(g, byHead(decay), 2)); // L [B, h, T, T]
  const similar = reshape(g, batchedMatmul(g, C, B, { transB: true }), [batch, 1, length, length]);
  const weights = mul(
    g,
    mul(g, between, similar),
    reshape(g, byHead(step), [batch, heads, 1, length]),
  );
  const skipped = mul(g, reshape(g, parameter(`${at}skip`), [heads, 1, 1]), identity(g, length));
  const values = transpose(g, reshape(g, x, [batch, length, heads, inner / heads]), [0, 2, 1, 3]);
  const y = transpose(g, matmul(g, add(g, weights, skipped), values), [0, 2, 1, 3]);
  const gated = mul(g, reshape(g, y, [batch * length, inner]), silu(g, z));
  return linear(g, rmsNorm(g, gated, parameter(`${at}gatedNorm`)), parameter(`${at}output`));
}

function identity(g: Graph, size: number): Tensor {
  const values = new Float32Array(size * size);
  for (let i = 0; i < size; i++) values[i * (size + 1)] = 1;
  return g.constant('float32', [size, size], values);
}
