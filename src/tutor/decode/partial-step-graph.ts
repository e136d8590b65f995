// The dense tutor's step with some of its parts left out, to learn what each of them takes: what a run gets shorter by
// when a part is missing is that part's time. What crosses the graph's border stays the same.
import { Graph } from '#src/graph/graph.ts';
import { fusedQuickGelu, groupQueryAttention, skipRmsNorm } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { rotaryTables } from '#src/graph/ops/rotary.ts';
import { concat } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth } from '../config.ts';
import { transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import { cacheInputs, outputCaches } from './caches.ts';
import { projectedTokens } from './projected-tokens.ts';

/** Look-ups and norms, attention with its output product, the feed-forward block, the product onto the vocabulary. */
export const stepParts = ['lookup', 'attention', 'feed-forward', 'head'] as const;
/** A part of a step that can be left out. */
export type StepPart = (typeof stepParts)[number];

/**
 * One forward of one dense layer over a cache: the operators of `stepGraph` but for those left out. Without attention
 * the caches go through as they are; without the head the logits are the hidden state and zeros after it, so that what
 * comes before is not dropped as unused; without the look-ups nothing is computed at all, which asks for leaving out the
 * rest too. In and out: as of `stepGraph`.
 * Throws a `RangeError` for a model that is not dense with one layer.
 */
export function partialStepGraph(weights: Weights, without: ReadonlySet<StepPart>): Graph {
  const { config } = weights;
  if (config.architecture !== 'dense' || config.layers !== 1)
    throw new RangeError(
      `${config.architecture} with ${config.layers} layers: parts are told apart of a dense model with one`,
    );
  if (without.has('lookup') && without.size < stepParts.length)
    throw new RangeError('without look-ups there is nothing to compute: leave out every part');
  const has = (part: StepPart) => !without.has(part);
  const { vocabulary, dModel, heads, context } = config;
  const data = (name: string) => weights.parameters.get(name)?.data as Float32Array;
  const g = new Graph(`step-without-${[...without].join('-') || 'nothing'}`);
  const constant = (name: string, values = data(name), shape?: readonly number[]) =>
    g.constant(
      'float32',
      shape ?? (weights.parameters.get(name)?.shape as readonly number[]),
      values,
      name,
    );
  const tokens = g.input('tokens', 'int64', [1, -1]);
  const last = g.input('last', 'int32', [1]);
  const total = g.input('total', 'int32', []);
  const past = cacheInputs(g, config);
  let present: readonly Tensor[] = [];
  let hidden: Tensor | undefined;

  if (has('lookup')) {
    const x = gather(g, constant('embedding'), tokens);
    let branch = x;
    if (has('attention')) {
      const projected = projectedTokens(
        data('embedding'),
        data('layers.0.attention.norm'),
        data('layers.0.attention.qkv'),
      );
      const angles = [context, headWidth(config) / 2];
      const tables = rotaryTables(context, headWidth(config));
      const mixed = groupQueryAttention(g, {
        query: gather(g, constant('projected', projected, [vocabulary, 3 * dModel]), tokens),
        pastKey: past[0] as Tensor,
        pastValue: past[1] as Tensor,
        seqlensK: last,
        totalSequenceLength: total,
        cosCache: g.constant('float32', angles, tables.cos, 'cos'),
        sinCache: g.constant('float32', angles, tables.sin, 'sin'),
        heads,
        kvHeads: heads,
        doRotary: true,
      });
      present = [mixed.presentKey, mixed.presentValue];
      branch = matmul(g, mixed.output, constant('layers.0.attention.output'));
    }
    const attended = skipRmsNorm(g, branch, x, constant('layers.0.mlp.norm'));
    const added = has('feed-forward')
      ? matmul(
          g,
          fusedQuickGelu(g, matmul(g, attended.output, constant('layers.0.mlp.up'))),
          constant('layers.0.mlp.down'),
        )
      : attended.output;
    hidden = skipRmsNorm(g, added, attended.sum, constant('norm')).output;
  }
  const zeros = (length: number) => g.constant('float32', [1, 1, length], new Float32Array(length));
  const row = hidden && gather(g, hidden, g.constant('int64', [1], [-1]), 1);
  if (row && has('head')) {
    const turned = transposed(data('embedding'), vocabulary, dModel);
    g.output('logits', matmul(g, row, constant('head', turned, [dModel, vocabulary])));
  } else if (row) {
    g.output('logits', concat(g, [row, zeros(vocabulary - dModel)], 2));
  } else {
    g.output('logits', identity(g, zeros(vocabulary)));
  }
  outputCaches(g, config, present.length > 0 ? present : past.map((tensor) => identity(g, tensor)));
  return g;
}

function identity(g: Graph, x: Tensor): Tensor {
  const [same] = g.node({ operator: 'Identity', inputs: [x], outputs: [x] });
  return same as Tensor;
}
