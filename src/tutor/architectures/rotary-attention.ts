// The attention half of a layer, as every architecture with ordinary heads trains it:
//   x += W_o · attention(W_qkv · norm x), with rotary positions, causal, without biases.
import type { Graph } from '#src/graph/graph.ts';
import { attention, causalMask } from '#src/graph/ops/attention.ts';
import { linear } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { rotary, rotaryTables } from '#src/graph/ops/rotary.ts';
import { reshape, split, transpose } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import type { ParameterShape } from './architecture.ts';

type AttentionShape = Pick<ModelConfig, 'dModel' | 'heads' | 'context'>;

/** A layer's attention parameters, in the order of the weights file. */
export function attentionParameters(
  { dModel }: Pick<ModelConfig, 'dModel'>,
  layer: number,
): ParameterShape[] {
  const at = `layers.${layer}.attention.`;
  return [
    { name: `${at}norm`, shape: [dModel] },
    { name: `${at}qkv`, shape: [dModel, 3 * dModel] },
    { name: `${at}output`, shape: [dModel, dModel] },
  ];
}

/**
 * Prepares the tables and the mask once; the result maps the stream x [B·T, d] and a layer to what the
 * layer's attention adds to it, [B·T, d]. `size` is that of the tokens, [B, T]; `mask` [T, T] is causal unless given.
 */
export function rotaryAttention(
  g: Graph,
  config: AttentionShape,
  parameter: (name: string) => Tensor,
  [batch = 1, length = 1]: readonly number[],
  mask = causalMask(g, length),
): (x: Tensor, layer: number) => Tensor {
  const { dModel, context } = config;
  const tables = rotaryTables(context, headWidth(config));
  const half = headWidth(config) / 2;
  const cos = g.constant('float32', [length, half], tables.cos.subarray(0, length * half));
  const sin = g.constant('float32', [length, half], tables.sin.subarray(0, length * half));
  return (x, layer) => {
    const at = `layers.${layer}.attention.`;
    const normed = rmsNorm(g, x, parameter(`${at}norm`));
    const qkv = linear(g, normed, parameter(`${at}qkv`));
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
    return linear(g, joined, parameter(`${at}output`));
  };
}

/** [B·T, d] to [B, h, T, D]. */
export function toHeads(
  g: Graph,
  x: Tensor,
  config: AttentionShape,
  batch: number,
  length: number,
): Tensor {
  const parted = reshape(g, x, [batch, length, config.heads, headWidth(config)]);
  return transpose(g, parted, [0, 2, 1, 3]);
}
