// One training of a variant: a plan and a seed, judged on held-out prompts, recorded, and shipped if it is to be.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Runtime } from '#src/runtime/runtime.ts';
import { shippedSeed } from '#src/train/models.ts';
import { trainingTask } from '#src/train/tasks/task.ts';
import type { StepReport } from '#src/train/training.ts';
import { type TrainingProvenance, thinned } from '#src/train/training-record.ts';
import { withVariantRun } from '#src/train/variant-record.ts';
import { variantTraining } from '#src/train/variant-training.ts';
import { type VariantName, type VariantPlan, variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { readWeights, type Weights, writeWeights } from '#src/tutor/weights.ts';
import { shippedModels, shippedVariants } from './shipped-models.ts';
import {
  checkpointPath,
  dropCheckpoint,
  saveCheckpoint,
  savedCheckpoint,
  shippedSha256,
} from './train-files.ts';
import { readVariant, recordVariant, shipVariant } from './variant-files.ts';

const lossStride = 50;

/** What a training of a variant is asked for. */
export interface VariantRequest {
  readonly name: VariantName;
  readonly seed: number;
  readonly resume: boolean;
  /** A trial of so many steps: nothing is written. */
  readonly steps?: number | undefined;
  /** Of the corpus. */
  readonly fingerprint: unknown;
  readonly provenance: () => TrainingProvenance;
  readonly onStep: (report: StepReport) => void;
  readonly signal: AbortSignal;
}

/** Names a training by everything that decides its bits but the seed. */
export function variantKey(
  { config, recipe, task, distillation, routing }: VariantPlan,
  fingerprint: unknown,
  teacher?: Weights,
): string {
  const taught = distillation ? [distillation, teacher?.sha256] : [];
  const asked = task === 'grammar' ? [] : [task];
  const routed = routing ? [routing] : [];
  const text = JSON.stringify([config, recipe, fingerprint, ...asked, ...taught, ...routed]);
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 16);
}

/** Trains one seed unless it is recorded; a line that says how it did. */
export async function trainedVariant(runtime: Runtime, request: VariantRequest): Promise<string> {
  const { name, seed, resume, steps, signal } = request;
  const whole: VariantPlan = variantPlans[name];
  const plan = steps ? { ...whole, recipe: { ...whole.recipe, steps } } : whole;
  const { config, recipe, task } = plan;
  const teacher = plan.distillation && teacherOf(plan.distillation.teacher);
  const key = variantKey(plan, request.fingerprint, teacher);
  const ships = seed === shippedSeed && plan.ships;
  const recorded = readVariant(name)?.runs.find((run) => run.key === key && run.seed === seed);
  if (resume && recorded && (!ships || shippedSha256(name) === recorded.sha256))
    return 'recorded already';
  const provenance = request.provenance(); // before, not after: what is loaded is what runs
  const { heldOut } = trainingTask(task);
  const path = checkpointPath(`variant-${name}`, seed);
  const begun = performance.now();
  let metrics: StepReport['metrics'] = {};
  const trained = await variantTraining(
    runtime,
    { plan, seed, teacher, from: resume ? savedCheckpoint(path, key) : undefined },
    {
      signal,
      onStep(report) {
        metrics = report.metrics;
        request.onStep(report);
      },
      onCheckpoint: async (checkpoint) => saveCheckpoint(path, key, checkpoint),
    },
  );
  const { parameters, losses } = trained;
  const seconds = Math.round((performance.now() - begun) / 1000);
  const file = writeWeights(config, parameters, { name, seed: `${seed}`, training: key });
  const weights = readWeights(file, `${name}.safetensors`);
  const judged = await heldOut(runtime, weights, signal);
  dropCheckpoint(path);
  const shares = Object.entries(judged).map(
    ([set, { right, total, nats, tokens }]) =>
      `${set} ${((100 * right) / total).toFixed(1)} % (${(nats / tokens).toFixed(3)} nats)`,
  );
  const line = `${seconds} s, ${shares.join(', ')}`;
  if (steps) return line;
  recordVariant(
    withVariantRun(
      readVariant(name),
      { name, task, config, parameters: parameterCount(config), recipe },
      {
        seed,
        key,
        sha256: weights.sha256,
        seconds,
        losses: thinned(losses, lossStride),
        lossStride,
        heldOut: judged,
        metrics: Object.fromEntries(
          Object.entries({ ...metrics, ...trained.metrics }).map(([metric, values]) => [
            metric,
            Array.from(values, (value) => Number(value.toPrecision(5))),
          ]),
        ),
        provenance,
      },
    ),
  );
  if (ships) shipVariant(name, file);
  return line;
}

/** Shipped weights by name, of the models or of the variants; undefined where they were never trained. */
export function teacherOf(name: string): Weights | undefined {
  return shippedModels()[name] ?? shippedVariants()[name];
}
