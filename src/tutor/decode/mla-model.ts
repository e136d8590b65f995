// Multi-head latent attention inside a decode graph, its projections absorbed (DeepSeek-V2, arXiv 2405.04434,
// section 2.1.2): q_iᵀ (W_k c) = (W_kᵀ q_i)ᵀ c, so the heads compare with the latents themselves, and
// W_o (W_v Σ w c) = (W_o W_v) Σ w c, so they sum the latents themselves. No key or value is ever made.
// What is left is attention with one key head of width d_R + d_c, whose value is its key: the fused operator of
// the dense tutor, given the one cache for both. The first d_R columns turn with the position; as values they
// meet rows of zeros.
import type { Graph } from '#src/graph/graph.ts';
import { fusedQuickGelu, groupQueryAttention, skipRmsNorm } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { rotaryTables } from '#src/graph/ops/rotary.ts';
import { concat, split } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ModelConfig } from '../config.ts';
import * as kernels from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import { absorbedOutput, absorbedProjection } from './absorbed.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';

/** Puts the weights into `outer` as constants; throws where the fused operator cannot turn d_R columns of a key. */
export function mlaModel(
  outer: Graph,
  weights: Weights,
  { prefix = '', slots = weights.config.context }: DecodeModelOptions = {},
): DecodeModel {
  const config = weights.config as ModelConfig<'mla'>;
  const { heads, layers, vocabulary, dModel, latent, rotary } = config;
  if (rotary % 16 !== 0 || latent % 16 !== 0)
    throw new RangeError(
      `rotary ${rotary} and latent ${latent}: the fused attention takes multiples of 16`,
    );
  const kept = rotary + latent;
  const data = (name: string) => weights.parameters.get(name)?.data as Float32Array;
  const named = (name: string, shape: readonly number[], values = data(name)) =>
    outer.constant('float32', shape, values, `${prefix}${name}`);
  const tables = rotaryTables(slots, rotary);
  const cosCache = named('cos', [slots, rotary / 2], tables.cos);
  const sinCache = named('sin', [slots, rotary / 2], tables.sin);
  const embedding = named('embedding', [vocabulary, dModel]);
  const turnedRound = kernels.transposed(data('embedding'), vocabulary, dModel);
  const head = named('head', [dModel, vocabulary], turnedRound);
  // As in the dense model, what the first attention reads is looked up: nothing before it depends on position.
  const firstProjection = named(
    'projected',
    [vocabulary, (heads + 2) * kept],
    projectedTokens(config, data),
  );
  const stack = Array.from({ length: layers }, (_, l) => {
    const at = `layers.${l}.`;
    const output = absorbedOutput(config, data, l);
    return {
      project: l === 0 ? undefined : projection(named, config, data, l),
      output: named(`${at}attention.output`, [heads * kept, dModel], output),
      mlpNorm: named(`${at}mlp.norm`, [dModel]),
      up: named(`${at}mlp.up`, [dModel, config.dFeedForward]),
      down: named(`${at}mlp.down`, [config.dFeedForward, dModel]),
      nextNorm: named(l + 1 < layers ? `layers.${l + 1}.attention.norm` : 'norm', [dModel]),
    };
  });

  return {
    hidden(g, tokens, { last, total }, past) {
      let x = gather(g, embedding, tokens);
      let normed = x;
      const present: Tensor[] = [];
      for (const [l, layer] of stack.entries()) {
        const cache = past[l] as Tensor;
        const mixed = groupQueryAttention(g, {
          query: layer.project ? layer.project(g, normed) : gather(g, firstProjection, tokens),
          pastKey: cache,
          pastValue: cache,
          seqlensK: last,
          totalSequenceLength: total,
          cosCache,
          sinCache,
          heads,
          kvHeads: 1,
          doRotary: true,
        });
        present.push(mixed.presentKey);
        const attended = skipRmsNorm(g, matmul(g, mixed.output, layer.output), x, layer.mlpNorm);
        const inner = fusedQuickGelu(g, matmul(g, attended.output, layer.up));
        const next = skipRmsNorm(g, matmul(g, inner, layer.down), attended.sum, layer.nextNorm);
        x = next.sum;
        normed = next.output;
      }
      return { hidden: normed, present };
    },
    logits: (g, hidden) => matmul(g, hidden, head),
  };
}

type Data = (name: string) => Float32Array;

/** A later layer's queries and its key, twice, of the normed stream: [B, S, (h + 2) · (d_R + d_c)]. */
function projection(
  named: (name: string, shape: readonly number[], values?: Float32Array) => Tensor,
  config: ModelConfig<'mla'>,
  data: Data,
  layer: number,
): (g: Graph, normed: Tensor) => Tensor {
  const { heads, latent, rotary, dModel } = config;
  const widths = [heads * (rotary + latent) + rotary, latent];
  const columns = heads * (rotary + latent) + rotary + latent;
  const at = `layers.${layer}.attention.`;
  const weight = named(`${at}absorbed`, [dModel, columns], absorbedProjection(config, data, layer));
  const gain = named(`${at}latentNorm`, [latent]);
  return (g, normed) => {
    const [turned, squeezed] = split(g, matmul(g, normed, weight), widths, -1) as [Tensor, Tensor];
    const c = rmsNorm(g, squeezed, gain);
    const [, key] = split(g, turned, [(widths[0] as number) - rotary, rotary], -1) as [
      Tensor,
      Tensor,
    ];
    return concat(g, [turned, c, key, c], -1);
  };
}

/** The first layer's queries and its key, twice, of every token: [V, (h + 2) · (d_R + d_c)]. */
function projectedTokens(config: ModelConfig<'mla'>, data: Data): Float32Array {
  const { vocabulary, dModel, heads, latent, rotary } = config;
  const kept = rotary + latent;
  const columns = (heads + 1) * kept;
  const weights = kernels.transposed(absorbedProjection(config, data, 0), dModel, columns);
  const gain = data('layers.0.attention.latentNorm');
  const result = new Float32Array(vocabulary * (columns + kept));
  const normed = new Float32Array(dModel);
  for (let token = 0; token < vocabulary; token++) {
    const row = result.subarray(token * (columns + kept), (token + 1) * (columns + kept));
    const embedding = data('embedding').subarray(token * dModel, (token + 1) * dModel);
    kernels.rmsNorm(normed, embedding, data('layers.0.attention.norm'));
    kernels.matrixVector(row.subarray(0, columns), weights, normed);
    const c = row.subarray(columns - latent, columns);
    kernels.rmsNorm(c, c.slice(), gain);
    row.set(row.subarray(columns - kept, columns), columns);
  }
  return result;
}
