// Cross-layer attention inside a decode graph: the first layer of a group is the dense model's, with its cache; the
// others ask that cache, with the present tokens written in, and hand nothing on. Inference only.
import type { Graph } from '#src/graph/graph.ts';
import { borrowedAttention, queryPlaces } from '#src/graph/ops/borrowed-attention.ts';
import { fusedQuickGelu, groupQueryAttention, skipRmsNorm } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { rotaryTables } from '#src/graph/ops/rotary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { makesCache } from '../architectures/shared-cache.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import { transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import { type ParameterConstant, projectedTokens } from './attention-model.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';

/** What a group keeps, [B, h, slots, D]. */
interface GroupCache {
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** Puts the weights into `outer` as constants, ready to run there and in its sub-graphs. */
export function sharedCacheModel(
  outer: Graph,
  weights: Weights,
  { prefix = '', slots = weights.config.context }: DecodeModelOptions = {},
): DecodeModel {
  const config = weights.config as ModelConfig<'shared-cache'>;
  const { heads, layers, share, vocabulary, dModel } = config;
  const data = (name: string) => weights.parameters.get(name)?.data as Float32Array;
  const shapeOf = (name: string) => weights.parameters.get(name)?.shape as readonly number[];
  const constant: ParameterConstant = (name, values = data(name), shape = shapeOf(name)) =>
    outer.constant('float32', shape, values, `${prefix}${name}`);
  const tables = rotaryTables(slots, headWidth(config));
  const angles = [slots, headWidth(config) / 2];
  const cosCache = constant('cos', tables.cos, angles);
  const sinCache = constant('sin', tables.sin, angles);
  const embedding = constant('embedding');
  const turnedRound = transposed(data('embedding'), vocabulary, dModel);
  const head = constant('head', turnedRound, [dModel, vocabulary]);
  // As in the dense model, what the first attention reads is looked up: nothing before it depends on position.
  const projected = projectedTokens(config, data);
  const firstProjection = constant('projected', projected, [vocabulary, 3 * dModel]);
  const stack = Array.from({ length: layers }, (_, l) => {
    const at = `layers.${l}.`;
    const name = makesCache(config, l) ? 'qkv' : 'query';
    return {
      projection: l === 0 ? undefined : constant(`${at}attention.${name}`),
      output: constant(`${at}attention.output`),
      mlpNorm: constant(`${at}mlp.norm`),
      up: constant(`${at}mlp.up`),
      down: constant(`${at}mlp.down`),
      nextNorm: constant(l + 1 < layers ? `layers.${l + 1}.attention.norm` : 'norm'),
    };
  });

  return {
    hidden(g, tokens, { last, total }, past) {
      const where = { seqlensK: last, totalSequenceLength: total };
      const places = queryPlaces(g, tokens, last, past[0]?.shape[2] ?? slots);
      const turns = { cosCache, sinCache };
      const groups: GroupCache[] = [];
      const attention = (query: Tensor, group: number): Tensor => {
        const written = groups[group];
        if (written) return borrowedAttention(g, { query, ...written, ...places, ...turns });
        const pastKey = past[2 * group] as Tensor;
        const pastValue = past[2 * group + 1] as Tensor;
        const cached = { pastKey, pastValue, heads, kvHeads: heads, doRotary: true };
        const { output, presentKey, presentValue } = groupQueryAttention(g, {
          query,
          ...cached,
          ...where,
          ...turns,
        });
        groups.push({ keys: presentKey, values: presentValue });
        return output;
      };
      let x = gather(g, embedding, tokens);
      let normed = x;
      for (const [l, layer] of stack.entries()) {
        const query = layer.projection
          ? matmul(g, normed, layer.projection)
          : gather(g, firstProjection, tokens);
        const mixed = attention(query, Math.floor(l / share));
        const attended = skipRmsNorm(g, matmul(g, mixed, layer.output), x, layer.mlpNorm);
        const inner = fusedQuickGelu(g, matmul(g, attended.output, layer.up));
        const next = skipRmsNorm(g, matmul(g, inner, layer.down), attended.sum, layer.nextNorm);
        x = next.sum;
        normed = next.output;
      }
      return { hidden: normed, present: groups.flatMap(({ keys, values }) => [keys, values]) };
    },
    logits: (g, hidden) => matmul(g, hidden, head),
  };
}
