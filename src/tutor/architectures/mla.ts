// The dense tutor with multi-head latent attention (DeepSeek-V2, arXiv 2405.04434, section 2.1). All heads read
// one latent c of width d_c and one rotary key of width d_R, the only things a decode has to keep:
//   [c; k_R] = W_c · norm x,  c ← norm c,  k_R ← turned by its position
//   k_i = [W_k c; k_R],  v_i = W_v c,  q_i = [W_q norm x; turned (W_qR norm x)],  scores / √(D + d_R)
// Its queries are not compressed: that saves memory in training, none of what is cached.
import type { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { causalMask } from '#src/graph/ops/attention.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { batchedMatmul, linear, matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { rotary, rotaryTables } from '#src/graph/ops/rotary.ts';
import { reshape, split, transpose } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import type { Architecture, ParameterShape } from './architecture.ts';
import { dense } from './dense.ts';

/** Multi-head latent attention; `latent` is d_c, `rotary` is d_R. */
export const mla: Architecture<ModelConfig<'mla'>> = {
  parameters({ vocabulary, dModel, dFeedForward, layers, heads, latent, rotary }) {
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...Array.from({ length: layers }, (_, l): ParameterShape[] => [
        { name: `layers.${l}.attention.norm`, shape: [dModel] },
        // Every head's plain part, then every head's rotary part.
        { name: `layers.${l}.attention.query`, shape: [dModel, dModel + heads * rotary] },
        { name: `layers.${l}.attention.compress`, shape: [dModel, latent + rotary] },
        { name: `layers.${l}.attention.latentNorm`, shape: [latent] },
        { name: `layers.${l}.attention.keys`, shape: [latent, dModel] },
        { name: `layers.${l}.attention.values`, shape: [latent, dModel] },
        { name: `layers.${l}.attention.output`, shape: [dModel, dModel] },
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
    const attended = latentAttention(g, config, parameter, tokens.shape);
    const rows = reshape(g, tokens, [batch * length]);
    let x = gather(g, parameter('embedding'), rows);
    for (let l = 0; l < config.layers; l++) {
      const at = `layers.${l}.mlp.`;
      x = add(g, x, attended(x, l));
      const inner = rmsNorm(g, x, parameter(`${at}norm`));
      const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
      x = add(g, x, linear(g, hidden, parameter(`${at}down`)));
    }
    return rmsNorm(g, x, parameter('norm'));
  },
};

/** Like `rotaryAttention`: maps the stream x [B·T, d] and a layer to what its attention adds, [B·T, d]. */
function latentAttention(
  g: Graph,
  config: ModelConfig<'mla'>,
  parameter: (name: string) => Tensor,
  [batch = 1, length = 1]: readonly number[],
): (x: Tensor, layer: number) => Tensor {
  const { dModel, heads, latent, rotary: turned, context } = config;
  const width = headWidth(config);
  const half = turned / 2;
  const tables = rotaryTables(context, turned);
  const cos = g.constant('float32', [length, half], tables.cos.subarray(0, length * half));
  const sin = g.constant('float32', [length, half], tables.sin.subarray(0, length * half));
  const mask = causalMask(g, length);
  /** [B·T, count · size] to [B, count, T, size]. */
  const toHeads = (x: Tensor, count: number, size: number) =>
    transpose(g, reshape(g, x, [batch, length, count, size]), [0, 2, 1, 3]);

  return (x, layer) => {
    const at = `layers.${layer}.attention.`;
    const normed = rmsNorm(g, x, parameter(`${at}norm`));
    const query = linear(g, normed, parameter(`${at}query`));
    const compressed = linear(g, normed, parameter(`${at}compress`));
    const [plainQuery, turnedQuery] = split(g, query, [dModel, heads * turned], 1) as Pair;
    const [squeezed, sharedKey] = split(g, compressed, [latent, turned], 1) as Pair;
    const c = rmsNorm(g, squeezed, parameter(`${at}latentNorm`));
    const plain = batchedMatmul(
      g,
      toHeads(plainQuery, heads, width),
      toHeads(linear(g, c, parameter(`${at}keys`)), heads, width),
      { transB: true, alpha: scoreScale(config) },
    ); // [B, h, T, T]
    const positional = batchedMatmul(
      g,
      rotary(g, toHeads(turnedQuery, heads, turned), cos, sin),
      rotary(g, toHeads(sharedKey, 1, turned), cos, sin),
      { transB: true, alpha: scoreScale(config) },
    ); // one key for all heads
    const weights = softmax(g, add(g, add(g, plain, positional), mask));
    const values = toHeads(linear(g, c, parameter(`${at}values`)), heads, width);
    const mixed = transpose(g, matmul(g, weights, values), [0, 2, 1, 3]);
    const joined = reshape(g, mixed, [batch * length, dModel]);
    return linear(g, joined, parameter(`${at}output`));
  };
}

type Pair = [Tensor, Tensor];

/** What scores are multiplied by, 1 / √(D + d_R). */
export function scoreScale(config: ModelConfig<'mla'>): number {
  return 1 / Math.sqrt(headWidth(config) + config.rotary);
}
