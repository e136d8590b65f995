// One training step of a tutor as one graph: forward, backward, clip and AdamW.
import type { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { crossEntropy } from '#src/graph/ops/loss.ts';
import { linearTransposed } from '#src/graph/ops/matmul.ts';
import { type ParameterLayout, parameterLayout } from '#src/graph/parameter-layout.ts';
import { trainStep } from '#src/graph/train-step.ts';
import { architectureOf, type ForwardOptions } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import type { BatchShape } from './batches.ts';

/** Where each parameter of a model stands in the flat vectors of the training state. */
export function modelLayout(config: ModelConfig): ParameterLayout {
  return parameterLayout(
    architectureOf(config)
      .parameters(config)
      .map(({ name, shape }) => ({ name, shape, decay: shape.length > 1 })),
  );
}

/**
 * The step's graph. Beside the state of `trainStep` it takes tokens int64 [B, T], rows int64 [B·A],
 * targets int64 [B·A] and weights float32 [B·A]: the head and the loss see only the answers' rows.
 * An architecture's own term joins the loss; the cross-entropy is then the output `crossEntropy`.
 */
export function trainingGraph(
  config: ModelConfig,
  { batch, length, answers }: BatchShape,
  options: ForwardOptions = {},
): Graph {
  const chosen = [batch * answers];
  return trainStep({
    name: 'train-step',
    layout: modelLayout(config),
    inputs: {
      tokens: { type: 'int64', shape: [batch, length] },
      rows: { type: 'int64', shape: chosen },
      targets: { type: 'int64', shape: chosen },
      weights: { type: 'float32', shape: chosen },
    },
    loss(g, parameters, inputs) {
      const { tokens, rows, targets, weights } = inputs;
      const { embedding } = parameters;
      if (!tokens || !rows || !targets || !weights || !embedding)
        throw new Error('train-step: an input is missing');
      const passed = architectureOf(config).hidden(g, config, parameters, tokens, options);
      const { hidden, auxiliaryLoss, metrics } = 'hidden' in passed ? passed : { hidden: passed };
      const logits = linearTransposed(g, gather(g, hidden, rows), embedding);
      const fit = crossEntropy(g, logits, targets, weights);
      return {
        loss: auxiliaryLoss ? add(g, fit, auxiliaryLoss) : fit,
        metrics: { ...(auxiliaryLoss ? { crossEntropy: fit } : {}), ...metrics },
      };
    },
  });
}
