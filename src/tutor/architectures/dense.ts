// The dense tutor on one page: pre-norm transformer, rotary positions, tied head, no biases.
//   x = E[token];  per layer: x += W_o · attention(W_qkv · norm x);  x += W_down · gelu(W_up · norm x)
//   logits = E · norm x
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
import { normalNumbers } from '../random.ts';
import type { Architecture, ParameterShape } from './architecture.ts';

/** The architecture of every model that ships. */
export const dense: Architecture<ModelConfig<'dense'>> = {
  parameters({ vocabulary, dModel, dFeedForward, layers }) {
    return [
      { name: 'embedding', shape: [vocabulary, dModel] },
      ...Array.from({ length: layers }, (_, l): ParameterShape[] => [
        { name: `layers.${l}.attention.norm`, shape: [dModel] },
        { name: `layers.${l}.attention.qkv`, shape: [dModel, 3 * dModel] },
        { name: `layers.${l}.attention.output`, shape: [dModel, dModel] },
        { name: `layers.${l}.mlp.norm`, shape: [dModel] },
        { name: `layers.${l}.mlp.up`, shape: [dModel, dFeedForward] },
        { name: `layers.${l}.mlp.down`, shape: [dFeedForward, dModel] },
      ]).flat(),
      { name: 'norm', shape: [dModel] },
    ];
  },

  initial({ layers }, { name, shape }, random) {
    const [rows = 1, columns = 1] = shape;
    if (shape.length === 1) return new Float32Array(rows).fill(1);
    if (name === 'embedding') return normalNumbers(random, rows * columns, 0.05);
    // Branches that end in the residual stream start smaller, so that its size is that of one layer.
    const joins = name.endsWith('.output') || name.endsWith('.down') ? Math.sqrt(2 * layers) : 1;
    return normalNumbers(random, rows * columns, 1 / Math.sqrt(rows) / joins);
  },

  hidden(g, config, parameters, tokens) {
    const [batch = 1, length = 1] = tokens.shape;
    const { dModel, layers, context } = config;
    const parameter = (name: string) => parameters[name] as Tensor;
    const tables = rotaryTables(context, headWidth(config));
    const half = headWidth(config) / 2;
    const cos = g.constant('float32', [length, half], tables.cos.subarray(0, length * half));
    const sin = g.constant('float32', [length, half], tables.sin.subarray(0, length * half));
    const mask = causalMask(g, length);
    // Rows of the stream are tokens, [B·T, d]: every product is then one Gemm.
    const rows = reshape(g, tokens, [batch * length]);
    let x = gather(g, parameter('embedding'), rows);
    for (let l = 0; l < layers; l++) {
      const at = `layers.${l}.`;
      const normed = rmsNorm(g, x, parameter(`${at}attention.norm`));
      const qkv = linear(g, normed, parameter(`${at}attention.qkv`));
      const [q, k, v] = split(g, qkv, [dModel, dModel, dModel], 1).map((part) =>
        toHeads(g, part, config, batch, length),
      ) as [Tensor, Tensor, Tensor];
      const mixed = attention(g, {
        q: rotary(g, q, cos, sin),
        k: rotary(g, k, cos, sin),
        v,
        mask,
      });
      const joined = reshape(g, transpose(g, mixed, [0, 2, 1, 3]), [batch * length, dModel]);
      x = add(g, x, linear(g, joined, parameter(`${at}attention.output`)));
      const inner = rmsNorm(g, x, parameter(`${at}mlp.norm`));
      const hidden = quickGelu(g, linear(g, inner, parameter(`${at}mlp.up`)));
      x = add(g, x, linear(g, hidden, parameter(`${at}mlp.down`)));
    }
    return rmsNorm(g, x, parameter('norm'));
  },
};

/** [B·T, d] to [B, h, T, D]. */
function toHeads(
  g: Graph,
  x: Tensor,
  config: ModelConfig<'dense'>,
  batch: number,
  length: number,
): Tensor {
  const parted = reshape(g, x, [batch, length, config.heads, headWidth(config)]);
  return transpose(g, parted, [0, 2, 1, 3]);
}
