// What a teacher says of training examples, token by token: the logits that a student is shown.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { type BatchShape, packBatch, type TrainingExample } from './batches.ts';
import { answerLogits, constants } from './distillation.ts';

/** Logits of the tokens of all answers, in order, and the examples whose every likeliest token is the true one. */
export interface TeacherLogits {
  /** [tokens][V]. */
  readonly logits: readonly (readonly number[])[];
  /** Examples to which the teacher's own greedy answer is the true one. */
  readonly agreed: number;
}

const batch = 32;

/** Asks the teacher for every token of every answer, after its true beginning. */
export async function teacherLogits(
  runtime: Runtime,
  teacher: Weights,
  {
    examples,
    limits,
  }: {
    readonly examples: readonly TrainingExample[];
    readonly limits: Omit<BatchShape, 'batch'>;
  },
): Promise<TeacherLogits> {
  const shape = { batch, ...limits };
  const session = await runtime.createSession(modelBytes(logitsGraph(teacher, shape)));
  const logits: number[][] = [];
  let agreed = 0;
  try {
    for (let from = 0; from < examples.length; from += batch) {
      const asked = examples.slice(from, from + batch);
      const { tokens, rows } = packBatch(asked, shape);
      const results = await session.run({
        tokens: { type: 'int64', shape: [batch, shape.length], data: tokens },
        rows: { type: 'int64', shape: [rows.length], data: rows },
      });
      const values = results['logits']?.data as Float32Array;
      for (const [b, { answer }] of asked.entries()) {
        const own = answer.map((_, a) => rowOf(values, b * shape.answers + a, teacher));
        logits.push(...own);
        if (own.every((row, a) => row.indexOf(Math.max(...row)) === answer[a])) agreed++;
      }
    }
  } finally {
    await session.dispose();
  }
  return { logits, agreed };
}

function rowOf(values: Float32Array, row: number, { config: { vocabulary } }: Weights): number[] {
  return Array.from(values.subarray(row * vocabulary, (row + 1) * vocabulary));
}

/** tokens int64 [B, T], rows int64 [B·A] to logits [B·A, V]. */
function logitsGraph(teacher: Weights, { batch: B, length, answers }: BatchShape): Graph {
  const g = new Graph('teacher-logits');
  const tokens = g.input('tokens', 'int64', [B, length]);
  const rows = g.input('rows', 'int64', [B * answers]);
  g.output('logits', answerLogits(g, teacher.config, constants(g, teacher), tokens, rows));
  return g;
}
