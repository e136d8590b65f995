// How a trained model does on examples it was not trained on, by its architecture's own forward: greedy answers
// and the loss of the true ones. It needs no decode graph, so every architecture is judged in one way.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { crossEntropy } from '#src/graph/ops/loss.ts';
import { linearTransposed } from '#src/graph/ops/matmul.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { allDisposed } from '#src/runtime/all-disposed.ts';
import type { GraphSession, Runtime, TensorValue } from '#src/runtime/runtime.ts';
import { architectureOf, hiddenStates } from '#src/tutor/architectures/architecture.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { type BatchShape, packBatch, type TrainingExample } from './batches.ts';

/** What is kept of one set: counts and sums, so that seeds can be put together. */
export interface HeldOut {
  /** Prompts whose whole answer was right. */
  readonly right: number;
  readonly total: number;
  /** Summed cross-entropy of the true answers' tokens, nats. */
  readonly nats: number;
  readonly tokens: number;
  /** Of answers that begin with steps: prompts whose steps were right, and those of them whose answer was too. */
  readonly steps?: { readonly right: number; readonly thenRight: number };
}

/** How a set is judged. */
export interface HeldOutOptions {
  readonly limits: Omit<BatchShape, 'batch'>;
  /** Whether an answer (up to and with the end token) is right; the same tokens unless given. */
  readonly isRight?: (example: TrainingExample, answer: readonly number[]) => boolean;
  /**
   * How many tokens of an answer come before what is judged. What follows is judged after the model's own,
   * and so is its loss: of the true answer, given the steps that the model wrote.
   */
  readonly stepsBefore?: (answer: readonly number[]) => number;
  readonly signal?: AbortSignal;
}

const batch = 64;

/** Judges a model on every set; throws the signal's reason when aborted. */
export async function heldOut<Name extends string>(
  runtime: Runtime,
  weights: Weights,
  sets: Readonly<Record<Name, readonly TrainingExample[]>>,
  { limits, isRight = sameTokens, stepsBefore, signal }: HeldOutOptions,
): Promise<Readonly<Record<Name, HeldOut>>> {
  const shape = { batch, ...limits };
  const next = await runtime.createSession(modelBytes(nextTokenGraph(weights, shape)));
  const loss = await runtime.createSession(modelBytes(lossGraph(weights, shape)));
  try {
    const results: [string, HeldOut][] = [];
    for (const [name, examples] of Object.entries<readonly TrainingExample[]>(sets)) {
      const sum = { right: 0, total: examples.length, nats: 0, tokens: 0 };
      const steps = { right: 0, thenRight: 0 };
      for (let from = 0; from < examples.length; from += batch) {
        signal?.throwIfAborted();
        const rows = examples.slice(from, from + batch);
        const answers = await greedyAnswers(next, rows, shape, stepsBefore && limits.answers);
        const judged = rows.map((example, i) => afterSteps(example, answers[i] ?? [], stepsBefore));
        for (const { example, answer, stepsRight } of judged) {
          const right = isRight(example, answer);
          if (right) sum.right++;
          if (stepsRight) steps.right++;
          if (right && stepsRight) steps.thenRight++;
        }
        const asked = judged.map(({ example }) => example);
        const tokens = asked.reduce((count, { answer }) => count + answer.length, 0);
        sum.nats += tokens * (await meanLoss(loss, asked, shape));
        sum.tokens += tokens;
      }
      const nats = Number(sum.nats.toPrecision(7));
      results.push([name, { ...sum, nats, ...(stepsBefore ? { steps } : {}) }]);
    }
    return Object.fromEntries(results) as Record<Name, HeldOut>;
  } finally {
    await allDisposed([next, loss]);
  }
}

/** tokens int64 [B, T], rows int64 [B] (in B·T) to next int64 [B], the likeliest token after each row. */
function nextTokenGraph(weights: Weights, { batch: B, length }: BatchShape): Graph {
  const g = new Graph('next-token');
  const rows = g.input('rows', 'int64', [B]);
  const logits = answerLogits(g, weights, [B, length], rows);
  g.output('next', argMax(g, logits, -1, { keepDims: false }));
  return g;
}

/** The training's inputs to its cross-entropy, a scalar. */
function lossGraph(weights: Weights, { batch: B, length, answers }: BatchShape): Graph {
  const g = new Graph('held-out-loss');
  const rows = g.input('rows', 'int64', [B * answers]);
  const targets = g.input('targets', 'int64', [B * answers]);
  const shares = g.input('weights', 'float32', [B * answers]);
  const logits = answerLogits(g, weights, [B, length], rows);
  g.output('loss', crossEntropy(g, logits, targets, shares));
  return g;
}

function answerLogits(
  g: Graph,
  { config, parameters }: Weights,
  shape: readonly number[],
  rows: Tensor,
): Tensor {
  const constants = Object.fromEntries(
    [...parameters].map(([name, { shape: dims, data }]) => [
      name,
      g.constant('float32', dims, data, name),
    ]),
  );
  const tokens = g.input('tokens', 'int64', shape);
  const hidden = hiddenStates(architectureOf(config).hidden(g, config, constants, tokens));
  return linearTransposed(g, gather(g, hidden, rows), constants['embedding'] as Tensor);
}

/** An example as it stands once a model has written its steps, and what it then answered. */
function afterSteps(
  { prompt, answer }: TrainingExample,
  own: readonly number[],
  stepsBefore: HeldOutOptions['stepsBefore'] = () => 0,
) {
  const steps = own.slice(0, stepsBefore(own));
  const trueSteps = answer.slice(0, stepsBefore(answer));
  return {
    example: { prompt: [...prompt, ...steps], answer: answer.slice(trueSteps.length) },
    answer: own.slice(steps.length),
    stepsRight: `${steps}` === `${trueSteps}`,
  };
}

/**
 * Answers up to the end token, of `most` tokens at most. Unless that is given they are as long as the true
 * ones: a longer or shorter one differs from them before that.
 */
async function greedyAnswers(
  session: GraphSession,
  examples: readonly TrainingExample[],
  { batch: B, length }: BatchShape,
  most?: number,
): Promise<number[][]> {
  const tokens = new BigInt64Array(B * length);
  for (const [b, { prompt }] of examples.entries())
    for (const [t, token] of prompt.entries()) tokens[b * length + t] = BigInt(token);
  const answers: number[][] = examples.map(() => []);
  const longest = most ?? Math.max(...examples.map(({ answer }) => answer.length));
  for (let a = 0; a < longest; a++) {
    const at = (b: number) => Math.min(length - 1, (examples[b]?.prompt.length ?? 1) - 1 + a);
    const rows = BigInt64Array.from({ length: B }, (_, b) => BigInt(b * length + at(b)));
    const results = await session.run({
      tokens: int64(tokens, [B, length]),
      rows: int64(rows, [B]),
    });
    const chosen = results['next']?.data as BigInt64Array;
    for (const [b, { answer }] of examples.entries()) {
      const token = chosen[b] as bigint;
      const goesOn = most ? answers[b]?.at(-1) !== answer.at(-1) : a < answer.length;
      if (goesOn) answers[b]?.push(Number(token));
      if (at(b) + 1 < length) tokens[b * length + at(b) + 1] = token;
    }
  }
  return answers;
}

async function meanLoss(
  session: GraphSession,
  examples: readonly TrainingExample[],
  shape: BatchShape,
): Promise<number> {
  const { tokens, rows, targets, weights } = packBatch(examples, shape);
  const results = await session.run({
    tokens: int64(tokens, [shape.batch, shape.length]),
    rows: int64(rows, [rows.length]),
    targets: int64(targets, [targets.length]),
    weights: { type: 'float32', shape: [weights.length], data: weights },
  });
  const loss = results['loss']?.data as Float32Array;
  return loss[0] as number;
}

function int64(data: BigInt64Array, shape: readonly number[]): TensorValue {
  return { type: 'int64', shape, data };
}

function sameTokens({ answer }: TrainingExample, tokens: readonly number[]): boolean {
  return `${answer}` === `${tokens}`;
}
