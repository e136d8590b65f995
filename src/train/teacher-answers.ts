// A teacher's own answers to training prompts, for distillation on sequences. A greedy answer is the true one exactly
// when the likeliest token after every true beginning is the true token, and one forward pass says that of a whole
// batch; only where it is not does the teacher have to write.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { argMax } from '#src/graph/ops/reduce.ts';
import type { GraphSession, Runtime } from '#src/runtime/runtime.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { type Batch, type BatchShape, packBatch, type TrainingExample } from './batches.ts';
import { answerLogits, constants } from './distillation.ts';

/** Examples with a teacher's answers, and how many of those are the true ones. */
export interface TaughtExamples {
  readonly examples: readonly TrainingExample[];
  readonly agreed: number;
}

/** How the teacher is asked. */
export interface TeacherOptions {
  readonly limits: Omit<BatchShape, 'batch'>;
  /** The token that ends an answer. */
  readonly end: number;
  /** Prompts a run. */
  readonly batch?: number;
  readonly signal?: AbortSignal;
}

/**
 * The examples with the teacher's greedy answers in the place of the true ones, in their order. One that does not end
 * within the limits is cut there. Throws the signal's reason when aborted.
 */
export async function teacherAnswers(
  runtime: Runtime,
  teacher: Weights,
  examples: readonly TrainingExample[],
  { limits, end, batch = 64, signal }: TeacherOptions,
): Promise<TaughtExamples> {
  const shape = { batch, ...limits };
  const session = await runtime.createSession(modelBytes(likeliestGraph(teacher, shape)));
  const own: number[] = [];
  try {
    for (let from = 0; from < examples.length; from += batch) {
      signal?.throwIfAborted();
      const agrees = await agreements(session, examples.slice(from, from + batch), shape);
      for (const [i, same] of agrees.entries()) if (!same) own.push(from + i);
    }
  } finally {
    await session.dispose();
  }
  const taught = [...examples];
  const prompts = own.map((i) => examples[i]?.prompt ?? []);
  const answers = await batchedAnswers(runtime, teacher, prompts, {
    end,
    limit: limits.answers,
    ...(signal ? { signal } : {}),
  });
  for (const [place, i] of own.entries())
    taught[i] = { prompt: prompts[place] ?? [], answer: answers[place] ?? [] };
  return { examples: taught, agreed: examples.length - own.length };
}

/** Whether the teacher's likeliest tokens are an example's own, for each. */
async function agreements(
  session: GraphSession,
  examples: readonly TrainingExample[],
  shape: BatchShape,
): Promise<boolean[]> {
  const batch: Batch = packBatch(examples, shape);
  const results = await session.run({
    tokens: { type: 'int64', shape: [shape.batch, shape.length], data: batch.tokens },
    rows: { type: 'int64', shape: [batch.rows.length], data: batch.rows },
  });
  const likeliest = results['likeliest']?.data as BigInt64Array;
  return examples.map(({ answer }, b) =>
    answer.every((token, a) => likeliest[b * shape.answers + a] === BigInt(token)),
  );
}

/** tokens int64 [B, T], rows int64 [B·A] to likeliest int64 [B·A]. */
function likeliestGraph(teacher: Weights, { batch, length, answers }: BatchShape): Graph {
  const g = new Graph('likeliest');
  const tokens = g.input('tokens', 'int64', [batch, length]);
  const rows = g.input('rows', 'int64', [batch * answers]);
  const logits = answerLogits(g, teacher.config, constants(g, teacher), tokens, rows);
  g.output('likeliest', argMax(g, logits, -1, { keepDims: false }));
  return g;
}
