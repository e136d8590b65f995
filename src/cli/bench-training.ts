// How much of this processor a training step uses: useful arithmetic a second, beside what one plain
// matrix product reaches on the same thread.
import { attentionFlopPerToken } from '#src/core/flops.ts';
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { performanceClock } from '#src/measure/clock.ts';
import { measureSubjects } from '#src/measure/measure-subjects.ts';
import { quartiles } from '#src/measure/statistics/quantile.ts';
import { calibrateTick } from '#src/measure/tick.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { startTraining } from '#src/train/training.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { seededRandom } from '#src/tutor/random.ts';

/** The batch of one step: B examples of T positions, of which A are the answer. */
const BATCH = { batch: 64, length: 31, answers: 14 } as const;
/** The plain product: M × K by K × N, large enough to reach what the kernel can. */
const GEMM = { m: 1024, k: 512, n: 512 } as const;

/** What the training benchmark found, in GFLOP/s on one thread. */
export interface TrainingSpeed {
  readonly stepSeconds: { readonly q1: number; readonly median: number; readonly q3: number };
  readonly usefulGflop: number;
  readonly gflops: number;
  readonly gemmGflops: number;
  /** The step's share of the product's speed. */
  readonly share: number;
  readonly engine: string;
}

/** Times training steps of a model of this shape and a plain product, interleaved. */
export async function trainingSpeed(config: ModelConfig, rounds: number): Promise<TrainingSpeed> {
  const runtime = createNodeRuntime();
  const random = seededRandom(7);
  const token = () => Math.floor(random() * config.vocabulary);
  const prompt = Array.from({ length: BATCH.length + 1 - BATCH.answers }, token);
  const answer = Array.from({ length: BATCH.answers }, token);
  const training = await startTraining(runtime, {
    config,
    recipe: {
      seed: 1,
      steps: 1e6,
      batch: BATCH.batch,
      learningRate: 1e-4,
      warmUpSteps: 1,
      finalShare: 1,
      weightDecay: 0,
    },
    examples: () => Array.from({ length: BATCH.batch }, () => ({ prompt, answer })),
    limits: { length: BATCH.length, answers: BATCH.answers },
  });
  const product = await openProduct(runtime);
  const clock = performanceClock(performance);
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  const bench = { clock, tick: calibrateTick(clock), random, pause };
  const { subjects } = await measureSubjects(
    [
      { name: 'step', run: (times) => repeated(times, () => training.advance()) },
      { name: 'gemm', run: (times) => repeated(times, () => product.run()) },
    ],
    bench,
    { rounds },
  );
  await training.dispose();
  await product.dispose();
  const [step, gemm] = subjects.map(({ seconds }) => quartiles(seconds));
  if (step === undefined || gemm === undefined) throw new Error('the bench gave no samples');
  const usefulGflop = stepFlop(config) / 1e9;
  const gflops = usefulGflop / step.median;
  const gemmGflops = (2 * GEMM.m * GEMM.k * GEMM.n) / 1e9 / gemm.median;
  return {
    stepSeconds: step,
    usefulGflop,
    gflops,
    gemmGflops,
    share: gflops / gemmGflops,
    engine: `${runtime.name} ${runtime.version}`,
  };
}

/**
 * FLOP a training step has to do, three times a forward: every matrix for every position, the tied head
 * for the answers' positions only, attention over the causal half of the context.
 */
export function stepFlop(config: ModelConfig): number {
  const { vocabulary, dModel, layers } = config;
  const head = vocabulary * dModel;
  const norms = dModel * (2 * layers + 1);
  const matrices = parameterCount(config) - head - norms;
  const context = (BATCH.length + 1) / 2;
  const positions = BATCH.batch * BATCH.length;
  const forward =
    positions * (2 * matrices + attentionFlopPerToken({ context, dModel, layers })) +
    BATCH.batch * BATCH.answers * 2 * head;
  return 3 * forward;
}

async function openProduct(runtime: ReturnType<typeof createNodeRuntime>) {
  const { m, k, n } = GEMM;
  const g = new Graph('product');
  const values = (count: number) => Float32Array.from({ length: count }, (_, i) => (i % 13) - 6);
  const a = g.input('a', 'float32', [m, k]);
  g.output('c', matmul(g, a, g.constant('float32', [k, n], values(k * n))));
  const session = await runtime.createSession(modelBytes(g), { threads: 1 });
  const feeds = { a: { type: 'float32', shape: [m, k], data: values(m * k) } } as const;
  return { run: () => session.run(feeds), dispose: () => session.dispose() };
}

async function repeated(times: number, run: () => Promise<unknown>): Promise<unknown> {
  let result: unknown;
  for (let i = 0; i < times; i++) result = await run();
  return result;
}
