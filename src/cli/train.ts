// npm run train: trains models by name and seed, one after another, on one thread; writes weights,
// manifest and record. The same seed gives the same SHA-256 on the same runtime.
import { cpus } from 'node:os';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { modelPlans, type PlanName, shippedSeed } from '#src/train/models.ts';
import type { StepReport } from '#src/train/training.ts';
import { type TrainingProvenance, thinned, withRun } from '#src/train/training-record.ts';
import { variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { modelNames } from '#src/tutor/config.ts';
import type { Evaluation } from '#src/tutor/evaluate/evaluation.ts';
import { recordedCommit } from './provenance.ts';
import { ROOT } from './run-tool.ts';
import { shippedModels } from './shipped-models.ts';
import { readRecord, recordPlan, shippedSha256, shipWeights } from './train-files.ts';
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
  // Seeds are the outer loop: every model has its first seed before any has its second.
  for (const seed of request.seeds)
    for (const name of request.names) await one(name, seed, request, corpus, runtime, stop.signal);
  for (const seed of request.seeds)
    for (const name of request.variants) {
      const label = `variant ${name}, seed ${seed}`;
      const { resume, steps } = request;
      const line = await trainedVariant(runtime, {
        ...{ name, seed, resume, steps, signal: stop.signal },
        fingerprint: corpus['fingerprint'],
        provenance: () => provenanceOf(runtime),
        onStep: progress(label, steps ?? variantPlans[name].recipe.steps),
      });
      console.log(`${label}: ${line}`);
    }
}

/** Prints how far a training has come, now and then. */
function progress(label: string, steps: number): (report: StepReport) => void {
  const begun = { step: 0, at: 0 };
  return ({ step, loss }) => {
    if (begun.at === 0) Object.assign(begun, { step, at: performance.now() });
    if (step % 250 !== 0) return;
    const each = (performance.now() - begun.at) / Math.max(1, step - begun.step) / 1000;
    console.log(
      `${label}: step ${step}, loss ${loss.toFixed(4)}, ${Math.round(each * (steps - step))} s to go`,
    );
  };
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

async function one(
  name: PlanName,
  seed: number,
  { steps, resume }: TrainRequest,
  corpus: Record<string, unknown>,
  runtime: Runtime,
  signal: AbortSignal,
): Promise<void> {
  const whole = planOf(name);
  const plan = steps ? { ...whole, recipe: { ...whole.recipe, steps } } : whole;
  const key = trainingKey(plan, corpus['fingerprint']);
  const before = readRecord().models.find((model) => model.name === name);
  const label = `${name}, seed ${seed}`;
  const ships = seed === shippedSeed && (modelNames as readonly string[]).includes(name);
  const recorded = before?.runs.find((run) => run.key === key && run.seed === seed);
  if (resume && recorded && (!ships || shippedSha256(name) === recorded.sha256))
    return console.log(`${label}: recorded already`);
  const provenance = provenanceOf(runtime); // before, not after: what is loaded is what runs
  const run = await finishedRun(runtime, key, {
    name,
    plan,
    seed,
    resume,
    signal,
    onStep: progress(label, plan.recipe.steps),
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
