// The dense tutor with cross-layer attention (Brandon et al., arXiv 2405.12981): layers stand in groups, and only the
// first of a group makes keys and values. The others make queries and attend to those:
//   first:  [q; k; v] = W_qkv · norm x;   others:  q = W_q · norm x, with the first's k and v
// A token then leaves one pair of keys and values a group. What the others read was made before the group began to work.
import type { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { attention, causalMask } from '#src/graph/ops/attention.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { linear } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { rotary, rotaryTables } from '#src/graph/ops/rotary.ts';
import { reshape, split, transpose } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import type { Architecture, ParameterShape } from './architecture.ts';
import { dense } from './dense.ts';
import { attentionParameters, toHeads } from './rotary-attention.ts';

type Config = ModelConfig<'shared-cache'>;

/** Cross-layer attention; `share` is how many layers attend to one cache, and 1 is the dense model. */
export const sharedCache: Architecture<Config> = {
  parameters(config) {
    const { vocabulary, dModel, dFeedForward, layers } = config;
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...Array.from({ length: layers }, (_, l): ParameterShape[] => [
        ...(makesCache(config, l) ? attentionParameters(config, l) : queryParameters(config, l)),
        { name: `layers.${l}.mlp.norm`, shape: [dModel] },
        { name: `layers.${l}.mlp.up`, shape: [dModel, dFeedForward] },
        { name: `layers.${l}.mlp.down`, shape: [dFeedForward, dModel] },
      ]).flat(),
      { name: 'norm', shape: [dModel] },
    ];
  },

  initial: (config, parameter, random) =>
    dense.initial({ ...config, architecture: 'dense' }, parameter, random),

  hidden(g, config, parameters, tokens) {
    const [batch = 1, length = 1] = tokens.shape;
    const parameter = (name: string) => parameters[name] as Tensor;
    const attended = groupAttention(g, config, parameter, [batch, length]);
    const rows = reshape(g, tokens, [batch * length]);
    let x = gather(g, parameter('embedding'), rows);
    let kept: KeysAndValues | undefined;
    for (let l = 0; l < config.layers; l++) {
      const at = `layers.${l}.mlp.`;
      const mixed = attended(x, l, kept);
      kept = mixed.kept;
      x = add(g, x, mixed.output);
      const inner = rmsNorm(g, x, parameter(`${at}norm`));
      const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
      x = add(g, x, linear(g, hidden, parameter(`${at}down`)));
    }
    return rmsNorm(g, x, parameter('norm'));
  },
};

/** Whether a layer is the first of its group, which makes the keys and values for all of it. */
export function makesCache({ share }: Pick<Config, 'share'>, layer: number): boolean {
  return layer % share === 0;
}

/** Keys turned by their positions, and values, [B, h, T, D]. */
interface KeysAndValues {
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** What a layer has that takes keys and values from another. */
function queryParameters({ dModel }: Config, layer: number): ParameterShape[] {
  const at = `layers.${layer}.attention.`;
  return [
    { name: `${at}norm`, shape: [dModel] },
    { name: `${at}query`, shape: [dModel, dModel] },
    { name: `${at}output`, shape: [dModel, dModel] },
  ];
}

/**
 * Like `rotaryAttention`: maps the stream x [B·T, d], a layer and what the layer before attended to to what is added,
 * [B·T, d], and what this layer attended to.
 */
function groupAttention(
  g: Graph,
  config: Config,
  parameter: (name: string) => Tensor,
  [batch, length]: readonly [number, number],
): (
  x: Tensor,
  layer: number,
  before: KeysAndValues | undefined,
) => { readonly output: Tensor; readonly kept: KeysAndValues } {
  const { dModel, context } = config;
  const tables = rotaryTables(context, headWidth(config));
  const half = headWidth(config) / 2;
  const cos = g.constant('float32', [length, half], tables.cos.subarray(0, length * half));
  const sin = g.constant('float32', [length, half], tables.sin.subarray(0, length * half));
  const mask = causalMask(g, length);
  const heads = (x: Tensor) => toHeads(g, x, config, batch, length);
  return (x, layer, before) => {
    const at = `layers.${layer}.attention.`;
    const normed = rmsNorm(g, x, parameter(`${at}norm`));
    const own = () => {
      const qkv = linear(g, normed, parameter(`${at}qkv`));
      const [q, k, v] = split(g, qkv, [dModel, dModel, dModel], 1) as [Tensor, Tensor, Tensor];
      return { query: q, kept: { keys: rotary(g, heads(k), cos, sin), values: heads(v) } };
    };
    const { query, kept } =
      before && !makesCache(config, layer)
        ? { query: linear(g, normed, parameter(`${at}query`)), kept: before }
        : own();
    const q = rotary(g, heads(query), cos, sin);
    const mixed = attention(g, { q, k: kept.keys, v: kept.values, mask });
    const joined = reshape(g, transpose(g, mixed, [0, 2, 1, 3]), [batch * length, dModel]);
    return { output: linear(g, joined, parameter(`${at}output`)), kept };
  };
}
