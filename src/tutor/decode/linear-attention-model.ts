// The linear-attention tutor inside a decode graph. A token alone is one step of the recurrence; several at once
// are the matrix form over what the state already holds:
//   o_i = Σ_{j ≤ i} γ^(i−j) (q_i · k_j) v_j + γ^(i+1) Sᵀ q_i,  S' = γ^T S + Σ_j γ^(T−1−j) k_j v_jᵀ,  i from 0
import type { Graph } from '#src/graph/graph.ts';
import { add, mul, sub } from '#src/graph/ops/arithmetic.ts';
import { fusedQuickGelu, fusedSilu, skipRmsNorm } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { cast } from '#src/graph/ops/logic.ts';
import { batchedMatmul, matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import {
  concat,
  countUp,
  lowerTriangle,
  reshape,
  sizeAlong,
  slice,
  split,
  transpose,
  unsqueeze,
} from '#src/graph/ops/shape.ts';
import { exp } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth } from '../config.ts';
import { transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';

/** Puts the weights into `outer` as constants; `slots` means nothing to it, for its state has no length. */
export function linearAttentionModel(
  outer: Graph,
  { config, parameters }: Weights,
  { prefix = '' }: DecodeModelOptions = {},
): DecodeModel {
  const { layers, vocabulary, dModel, dFeedForward, heads } = config;
  const width = headWidth(config);
  const data = (name: string) => parameters.get(name)?.data as Float32Array;
  const named = (name: string, shape: readonly number[], values = data(name)) =>
    outer.constant('float32', shape, values, `${prefix}${name}`);
  const embedding = named('embedding', [vocabulary, dModel]);
  const turnedRound = transposed(data('embedding'), vocabulary, dModel);
  const head = named('head', [dModel, vocabulary], turnedRound);
  const firstNorm = named('layers.0.mixer.norm', [dModel]);
  const stack = Array.from({ length: layers }, (_, l) => {
    const at = `layers.${l}.`;
    const logDecay = data(`${at}mixer.logRate`).map((x) => -Math.exp(x)); // ln γ
    return {
      shift: named(`${at}mixer.shift`, [dModel]),
      input: named(`${at}mixer.input`, [dModel, 4 * dModel], scaledQueries(data, l, width)),
      logDecay: named(`${at}mixer.logDecay`, [heads, 1], logDecay),
      decay: named(`${at}mixer.decay`, [heads, 1, 1], logDecay.map(Math.exp)),
      headNorm: named(`${at}mixer.headNorm`, [width]),
      output: named(`${at}mixer.output`, [dModel, dModel]),
      mlpNorm: named(`${at}mlp.norm`, [dModel]),
      up: named(`${at}mlp.up`, [dModel, dFeedForward]),
      down: named(`${at}mlp.down`, [dFeedForward, dModel]),
      nextNorm: named(l + 1 < layers ? `layers.${l + 1}.mixer.norm` : 'norm', [dModel]),
    };
  });

  return {
    hidden(g, tokens, _, past) {
      const single = tokens.shape[1] === 1;
      const batch = tokens.shape[0] ?? 1;
      const toHeads = (x: Tensor) =>
        transpose(g, reshape(g, x, [batch, -1, heads, width]), [0, 2, 1, 3]);
      const oneHead = (x: Tensor) => reshape(g, x, [batch, heads, 1, width]);
      let u = gather(g, embedding, tokens);
      let normed = rmsNorm(g, u, firstNorm);
      const present: Tensor[] = [];
      for (const [l, layer] of stack.entries()) {
        const last = past[2 * l + 1] as Tensor;
        const before = single ? last : slice(g, concat(g, [last, normed], 1), 1, 0, -1);
        const shifted = add(g, before, mul(g, sub(g, normed, before), layer.shift));
        const parts = split(g, matmul(g, shifted, layer.input), Array(4).fill(dModel), 2);
        const [q, k, v] = parts.slice(0, 3).map(single ? oneHead : toHeads) as Three;
        const { mixed, state } = (single ? step : chunk)(
          g,
          layer,
          [q, k, v],
          past[2 * l] as Tensor,
        );
        present.push(state, gather(g, normed, g.constant('int64', [1], [-1]), 1));
        const even = rmsNorm(g, mixed, layer.headNorm);
        const ordered = single ? even : transpose(g, even, [0, 2, 1, 3]);
        const joined = reshape(g, ordered, [batch, single ? 1 : -1, dModel]);
        const gated = mul(g, joined, fusedSilu(g, parts[3] as Tensor));
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

interface Decay {
  readonly logDecay: Tensor; // ln γ [h, 1]
  readonly decay: Tensor; // γ [h, 1, 1]
}

/** What the heads read [B, h, S, D], and the state after it [B, h, D, D]. */
type Mixed = (
  g: Graph,
  decay: Decay,
  heads: Three,
  past: Tensor,
) => { readonly mixed: Tensor; readonly state: Tensor };

/** One token: the state decays, takes in k vᵀ, and is read with q. */
const step: Mixed = (g, { decay }, [q, k, v], past) => {
  const [batch = 1, heads = 1, , width = 1] = k.shape;
  const taken = mul(g, reshape(g, k, [batch, heads, width, 1]), v);
  const state = add(g, mul(g, past, decay), taken);
  return { mixed: matmul(g, q, state), state };
};

/** Several tokens over a state, as matrix products. */
const chunk: Mixed = (g, { logDecay, decay }, [q, k, v], past) => {
  const index = cast(g, countUp(g, sizeAlong(g, q, 2)), 'float32'); // [S]
  const s = mul(g, logDecay, index); // [h, S]
  const end = gather(g, s, g.constant('int64', [1], [-1]), 1);
  // What lies ahead may overflow the exponential; the triangle drops it unread.
  const between = exp(g, sub(g, unsqueeze(g, s, 2), unsqueeze(g, s, 1)));
  const scores = batchedMatmul(g, q, k, { transB: true });
  const within = matmul(g, mul(g, scores, lowerTriangle(g, between)), v);
  const older = exp(g, unsqueeze(g, add(g, s, logDecay), 2)); // γ^(i+1) [h, S, 1]
  const kept = mul(g, past, mul(g, exp(g, unsqueeze(g, end, 2)), decay)); // γ^T S
  const taken = mul(g, k, exp(g, unsqueeze(g, sub(g, end, s), 2)));
  return {
    mixed: add(g, within, mul(g, matmul(g, q, past), older)),
    state: add(g, kept, batchedMatmul(g, taken, v, { transA: true })),
  };
};

/** W with its queries' columns divided by √D once for all. */
function scaledQueries(
  data: (name: string) => Float32Array,
  layer: number,
  width: number,
): Float32Array {
  const matrix = data(`layers.${layer}.mixer.input`);
  const columns = matrix.length / data(`layers.${layer}.mixer.norm`).length;
  const queries = columns / 4;
  return matrix.map((x, i) => (i % columns < queries ? x / Math.sqrt(width) : x));
}
