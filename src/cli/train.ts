// npm run train: trains models by name and seed, one after another, on one thread; writes weights,
// manifest and record. The same seed gives the same SHA-256 on the same runtime.
import { cpus } from 'node:os';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { modelPlans, type PlanName, shippedSeed } from '#src/train/models.ts';
import type { StepReport } from '#src/train/training.ts';
import { type TrainingProvenance, thinned, withRun } from '#src/train/training-record.ts';
import type { VariantName } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { modelNames } from '#src/tutor/config.ts';
import type { Evaluation } from '#src/tutor/evaluate/evaluation.ts';
import { recordedCommit } from './provenance.ts';
import { ROOT } from './run-tool.ts';
import { shippedModels } from './shipped-models.ts';
import { TrainClock } from './train-clock.ts';
import { readRecord, recordPlan, shipWeights } from './train-files.ts';
import { type Asked, askedTrainings, labelOf, owedText, rateOf } from './train-owed.ts';
import type { Training } from './train-queue.ts';
import { planOf, type TrainRequest, trainRequest, usage } from './train-request.ts';
import { corpusDescription, evaluated, finishedRun, trainingKey } from './train-run.ts';
import { trainedVariant } from './train-variant.ts';
import { trainingSources } from './training-sources.ts';

const lossStride = 50;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const request = trainRequest(args);
  const runtime = createNodeRuntime();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(new Error('stopped; --resume goes on from here')));
  const corpus = corpusDescription();
  if (request.evaluate) return judgeShipped(request.names, corpus, runtime, stop.signal);
  const asked = askedTrainings(request, corpus['fingerprint']);
  if (request.stale) return console.log(owedText(asked));
  const open = asked.flatMap((training) => toDo(training, request));
  const clock = new TrainClock(open, rateOf(asked), () => performance.now() / 1000);
  for (const training of open) {
    const how = { runtime, corpus, signal: stop.signal, onStep: progress(training, clock) };
    await (training.kind === 'model'
      ? trainModel(training.name as PlanName, training.seed, request, how)
      : trainVariant(training, request, how));
    clock.finish();
  }
  console.log(clock.summary());
}

/** What one training is given by the command. */
interface How {
  readonly runtime: Runtime;
  readonly corpus: Record<string, unknown>;
  readonly signal: AbortSignal;
  readonly onStep: (report: StepReport) => void;
}

/** What is recorded is skipped where the command goes on from there; else it is trained again. */
function toDo(asked: Asked, { resume, steps }: TrainRequest): Training[] {
  if (resume && asked.reason === null) return [];
  return [{ ...asked, reason: asked.reason ?? 'asked for', steps: steps ?? asked.steps }];
}

/** Prints how far a training and the whole list have come, now and then. */
function progress(training: Training, clock: TrainClock): (report: StepReport) => void {
  const { steps } = training;
  return ({ step, loss }) => {
    if (step % 250 !== 0) return;
    const line = clock.line(Math.min(1, step / steps));
    console.log(`${labelOf(training)}: step ${step} of ${steps}, loss ${loss.toFixed(4)}; ${line}`);
  };
}

async function trainVariant(
  training: Training,
  { resume, steps }: TrainRequest,
  { runtime, corpus, signal, onStep }: How,
): Promise<void> {
  const line = await trainedVariant(runtime, {
    ...{ name: training.name as VariantName, seed: training.seed, resume, steps, signal, onStep },
    fingerprint: corpus['fingerprint'],
    provenance: () => provenanceOf(runtime),
  });
  console.log(`${labelOf(training)}: ${line}`);
}

function provenanceOf(runtime: Runtime): TrainingProvenance {
  return {
    machine: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
    onnxruntime: runtime.version,
    commit: recordedCommit(),
    sources: trainingSources(ROOT),
    finishedAt: new Date().toISOString(),
  };
}

/** Judges shipped weights again, where their training is recorded. */
async function judgeShipped(
  names: readonly PlanName[],
  corpus: Record<string, unknown>,
  runtime: Runtime,
  signal: AbortSignal,
): Promise<void> {
  const shipped = shippedModels();
  for (const name of names) {
    const weights = shipped[name];
    const before = readRecord().models.find((model) => model.name === name);
    const run = before?.runs.find(({ sha256 }) => sha256 === weights?.sha256);
    if (!weights || !before || !run) {
      console.log(`${name}: no recorded training of shipped weights`);
      continue;
    }
    const { right, evaluations } = await evaluated(runtime, weights, signal);
    const plan = withRun(before, before, { ...run, right }, evaluations);
    recordPlan(plan, corpus, Object.keys(modelPlans));
    console.log(`${name}: ${shares(evaluations)}`);
  }
}

async function trainModel(
  name: PlanName,
  seed: number,
  { steps, resume }: TrainRequest,
  { runtime, corpus, signal, onStep }: How,
): Promise<void> {
  const whole = planOf(name);
  const plan = steps ? { ...whole, recipe: { ...whole.recipe, steps } } : whole;
  const key = trainingKey(plan, corpus['fingerprint']);
  const before = readRecord().models.find((model) => model.name === name);
  const label = `${name}, seed ${seed}`;
  const ships = seed === shippedSeed && (modelNames as readonly string[]).includes(name);
  const provenance = provenanceOf(runtime); // before, not after: what is loaded is what runs
  const run = await finishedRun(runtime, key, {
    name,
    plan,
    seed,
    resume,
    signal,
    onStep,
  });
  console.log(`${label}: ${Math.round(run.seconds)} s, ${shares(run.evaluations)}, ${run.sha256}`);
  if (steps) return;
  const record = withRun(
    before,
    { name, config: plan.config, parameters: parameterCount(plan.config), recipe: plan.recipe },
    {
      seed,
      key,
      sha256: run.sha256,
      seconds: Math.round(run.seconds),
      losses: thinned(run.losses, lossStride),
      lossStride,
      right: run.right,
      provenance: { ...provenance, finishedAt: new Date().toISOString() },
    },
    seed === shippedSeed ? run.evaluations : undefined,
  );
  recordPlan(record, corpus, Object.keys(modelPlans));
  if (ships) shipWeights(name, run.file);
}

function shares(evaluations: Readonly<Record<string, Evaluation>>): string {
  return Object.entries(evaluations)
    .map(
      ([
        split,
        {
          exactMatch: { answer },
        },
      ]) => `${split} ${(100 * (answer.value ?? 0)).toFixed(1)} %`,
    )
    .join(', ');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
