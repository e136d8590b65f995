// A dense model's next tokens with any mask over its attention: masks are inputs, [h, T, T] a layer, so that one compiled
// graph serves them all. A mask is added to scores that are computed anyway: it changes what is seen, not what is paid.
import { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { causalMask } from '#src/graph/ops/attention.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { linear, linearTransposed } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import { reshape, slice } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { rotaryAttention } from '../architectures/rotary-attention.ts';
import type { ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';

/** Texts at once, their length, and how many next tokens are asked for. */
export interface MaskedShape {
  readonly batch: number;
  readonly length: number;
  readonly rows: number;
}

/** What stands for attention: with the masks given, causal alone, or the values' projection without any pairs. */
export type Pairs = 'masked' | 'causal' | 'none';

/**
 * In: tokens int64 [B, T]; rows int64 [R], places in B·T; mask.0 … mask.(L−1) float32 [h, T, T] where masked. Out: next
 * int64 [R], the likeliest token after each row. Throws where the weights are not dense, local attention's included.
 */
export function maskedGraph(
  { config, parameters }: Weights,
  { batch, length, rows: asked }: MaskedShape,
  pairs: Pairs = 'masked',
): Graph {
  if (!isDense(config))
    throw new TypeError(`masks are for dense weights, not for ${config.architecture}`);
  const g = new Graph(`${pairs}-${batch}-${length}`);
  const parameter = (name: string): Tensor => {
    const found = parameters.get(name);
    if (!found) throw new RangeError(`no parameter ${name} among the weights`);
    return g.constant('float32', found.shape, found.data, name);
  };
  const tokens = g.input('tokens', 'int64', [batch, length]);
  const rows = g.input('rows', 'int64', [asked]);
  const { layers, heads, dModel } = config;
  const maskOf = (layer: number) =>
    pairs === 'masked'
      ? g.input(`mask.${layer}`, 'float32', [heads, length, length])
      : causalMask(g, length);
  const attendedIn = (layer: number, x: Tensor): Tensor => {
    if (pairs !== 'none')
      return rotaryAttention(g, config, parameter, [batch, length], maskOf(layer))(x, layer);
    const at = `layers.${layer}.attention.`;
    const qkv = linear(g, rmsNorm(g, x, parameter(`${at}norm`)), parameter(`${at}qkv`));
    return linear(g, slice(g, qkv, 1, 2 * dModel, 3 * dModel), parameter(`${at}output`));
  };
  const embedding = parameter('embedding');
  let x = gather(g, embedding, reshape(g, tokens, [batch * length]));
  for (let l = 0; l < layers; l++) {
    const at = `layers.${l}.mlp.`;
    x = add(g, x, attendedIn(l, x));
    const inner = rmsNorm(g, x, parameter(`${at}norm`));
    const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
    x = add(g, x, linear(g, hidden, parameter(`${at}down`)));
  }
  const hidden = gather(g, rmsNorm(g, x, parameter('norm')), rows);
  const logits = linearTransposed(g, hidden, embedding);
  g.output('next', argMax(g, logits, -1, { keepDims: false }));
  return g;
}

/** Dense, or with local attention alone, whose weights are a dense model's. */
function isDense(config: ModelConfig): boolean {
  return (
    config.architecture === 'dense' ||
    (config.architecture === 'hybrid' && /^3+$/.test(String(config.order)))
  );
}
