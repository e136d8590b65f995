// A look into a mixture while it trains: what its router gives each token of a sentence, and how far apart its
// experts stand, as the cosine distance of what they would add to the same tokens.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { linear, matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { reshape, transpose } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import { parameterTensors } from '#src/graph/parameter-layout.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { rotaryAttention } from '#src/tutor/architectures/rotary-attention.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { modelLayout } from './training-graph.ts';

/** What the first layer's router and experts make of the probe's tokens. */
export interface RouterReading {
  /** By token, the softmax over the experts: [S][E]. */
  readonly probabilities: readonly (readonly number[])[];
  /** Mean over tokens and pairs of experts of 1 − cos of their outputs: 0 where they are one expert, 1 where unrelated. */
  readonly distance: number;
}

/** A compiled probe. */
export interface RouterProbe {
  /** Reads it at these parameters, in the layout of the training. */
  read(parameters: Float32Array): Promise<RouterReading>;
  dispose(): Promise<void>;
}

/** Compiles the probe of a sentence, tokens [S]. */
export async function openRouterProbe(
  runtime: Runtime,
  config: ModelConfig<'moe'>,
  tokens: readonly number[],
): Promise<RouterProbe> {
  const session = await runtime.createSession(modelBytes(probeGraph(config, tokens)));
  const { experts, dModel } = config;
  return {
    async read(parameters) {
      const results = await session.run({
        parameters: { type: 'float32', shape: [parameters.length], data: parameters },
      });
      const probabilities = results['probabilities']?.data as Float32Array;
      const outputs = results['outputs']?.data as Float32Array;
      return {
        probabilities: tokens.map((_, s) =>
          Array.from(probabilities.subarray(s * experts, (s + 1) * experts)),
        ),
        distance: meanDistance(outputs, experts, tokens.length, dModel),
      };
    },
    dispose: () => session.dispose(),
  };
}

/** In: parameters [P]. Out: probabilities [S, E], outputs [E, S, d]. */
function probeGraph(config: ModelConfig<'moe'>, tokens: readonly number[]): Graph {
  const { dModel, dFeedForward, experts } = config;
  const length = tokens.length;
  const g = new Graph('router-probe');
  const layout = modelLayout(config);
  const views = parameterTensors(g, layout, g.input('parameters', 'float32', [layout.size]));
  const parameter = (name: string) => views[name] as Tensor;
  const embedded = gather(g, parameter('embedding'), g.constant('int64', [length], tokens));
  const attended = rotaryAttention(g, config, parameter, [1, length]);
  const x = add(g, embedded, attended(embedded, 0));
  const normed = rmsNorm(g, x, parameter('layers.0.mlp.norm'));
  const logits = linear(g, normed, parameter('layers.0.mlp.router'));
  const hidden = quickGelu(g, linear(g, normed, parameter('layers.0.mlp.up')));
  const byExpert = transpose(g, reshape(g, hidden, [length, experts, dFeedForward]), [1, 0, 2]);
  const down = reshape(g, parameter('layers.0.mlp.down'), [experts, dFeedForward, dModel]);
  g.output('probabilities', softmax(g, logits));
  g.output('outputs', matmul(g, byExpert, down));
  return g;
}

function meanDistance(outputs: Float32Array, experts: number, tokens: number, d: number): number {
  const vector = (e: number, s: number) =>
    outputs.subarray((e * tokens + s) * d, (e * tokens + s + 1) * d);
  let sum = 0;
  let count = 0;
  for (let s = 0; s < tokens; s++)
    for (let a = 0; a < experts; a++)
      for (let b = 0; b < a; b++, count++) sum += 1 - cosine(vector(a, s), vector(b, s));
  return count === 0 ? 0 : sum / count;
}

/** cos of the angle between two vectors; 1 where one of them is zero. */
function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.length; i++) {
    const [x = 0, y = 0] = [a[i], b[i]];
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  const norms = Math.sqrt(squareA * squareB);
  return norms === 0 ? 1 : product / norms;
}
