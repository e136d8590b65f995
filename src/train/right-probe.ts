// How many whole answers a model would get right while it trains. A greedy answer is the true one exactly when the
// likeliest token after every true beginning is the true token: one forward pass over the true answers tells.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import { parameterTensors } from '#src/graph/parameter-layout.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { type BatchShape, packBatch, type TrainingExample } from './batches.ts';
import { answerLogits } from './distillation.ts';
import { modelLayout } from './training-graph.ts';

/** A compiled probe. */
export interface RightProbe {
  /** The number of examples whose whole answer is right at these parameters, in the layout of the training. */
  count(parameters: Float32Array): Promise<number>;
  dispose(): Promise<void>;
}

/** Compiles the probe of a config on examples. */
export async function openRightProbe(
  runtime: Runtime,
  config: ModelConfig,
  examples: readonly TrainingExample[],
  limits: Omit<BatchShape, 'batch'>,
): Promise<RightProbe> {
  const shape = { batch: examples.length, ...limits };
  const session = await runtime.createSession(modelBytes(probeGraph(config, shape)));
  const { tokens, rows, targets, weights } = packBatch(examples, shape);
  return {
    async count(parameters) {
      const results = await session.run({
        parameters: { type: 'float32', shape: [parameters.length], data: parameters },
        tokens: { type: 'int64', shape: [shape.batch, shape.length], data: tokens },
        rows: { type: 'int64', shape: [rows.length], data: rows },
      });
      const likeliest = results['likeliest']?.data as BigInt64Array;
      const wrong = new Set<number>();
      for (const [i, token] of likeliest.entries())
        if (weights[i] !== 0 && token !== targets[i]) wrong.add(Math.floor(i / shape.answers));
      return examples.length - wrong.size;
    },
    dispose: () => session.dispose(),
  };
}

/** In: parameters [P], tokens int64 [B, T], rows int64 [B·A]. Out: likeliest int64 [B·A]. */
function probeGraph(config: ModelConfig, { batch, length, answers }: BatchShape): Graph {
  const g = new Graph('right-probe');
  const layout = modelLayout(config);
  const views = parameterTensors(g, layout, g.input('parameters', 'float32', [layout.size]));
  const tokens = g.input('tokens', 'int64', [batch, length]);
  const rows = g.input('rows', 'int64', [batch * answers]);
  const logits = answerLogits(g, config, views, tokens, rows);
  g.output('likeliest', argMax(g, logits, -1, { keepDims: false }));
  return g;
}
