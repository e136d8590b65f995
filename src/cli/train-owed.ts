// Which trainings a request comes to, in order, and what of them is owed: not recorded with today's plan and corpus, or
// recorded and its weights not shipped.
import { type ModelPlan, type PlanName, shippedSeed } from '#src/train/models.ts';
import { type VariantName, type VariantPlan, variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { modelNames } from '#src/tutor/config.ts';
import { readRecord, shippedSha256 } from './train-files.ts';
import {
  durationText,
  type OwedReason,
  secondsAWork,
  secondsLeft,
  type Training,
} from './train-queue.ts';
import { planOf, type TrainRequest } from './train-request.ts';
import { trainingKey } from './train-run.ts';
import { teacherOf, variantKey } from './train-variant.ts';
import { readVariant } from './variant-files.ts';

/** A recorded seed, as far as it matters here. */
interface RecordedRun {
  readonly seed: number;
  readonly key: string;
  readonly sha256: string;
  readonly seconds: number;
}

/** One training asked for; `reason` is null where it is recorded and nothing is owed. */
export interface Asked extends Omit<Training, 'reason'> {
  readonly reason: OwedReason | null;
}

/** Every training of a request: models first, since teachers are among them, and every first seed before any second. */
export function askedTrainings(
  { names, variants, seeds, everySeed }: TrainRequest,
  fingerprint: unknown,
): readonly Asked[] {
  return [
    ...seeds.flatMap((seed) =>
      names
        .filter((name) => !everySeed || seed === shippedSeed || !oneSeed(name))
        .map((name) => askedModel(name, seed, fingerprint)),
    ),
    ...seeds.flatMap((seed) => variants.map((name) => askedVariant(name, seed, fingerprint))),
  ];
}

/** The ladder's rungs are recorded with one seed: it compares sizes, whose differences are larger than those of seeds. */
function oneSeed(name: PlanName): boolean {
  return name.startsWith('rung-');
}

function askedModel(name: PlanName, seed: number, fingerprint: unknown): Asked {
  const plan = planOf(name);
  const runs = readRecord().models.find((model) => model.name === name)?.runs ?? [];
  const ships = seed === shippedSeed && (modelNames as readonly string[]).includes(name);
  const key = trainingKey(plan, fingerprint);
  return { kind: 'model', ...asked(name, seed, plan, { runs, key, ships }) };
}

function askedVariant(name: VariantName, seed: number, fingerprint: unknown): Asked {
  const plan: VariantPlan = variantPlans[name];
  const runs = readVariant(name)?.runs ?? [];
  const teacher = plan.distillation && teacherOf(plan.distillation.teacher);
  const key = variantKey(plan, fingerprint, teacher);
  return {
    kind: 'variant',
    ...asked(name, seed, plan, { runs, key, ships: plan.ships && seed === shippedSeed }),
  };
}

function asked(
  name: string,
  seed: number,
  { config, recipe }: Pick<ModelPlan, 'config' | 'recipe'>,
  {
    runs,
    key,
    ships,
  }: { readonly runs: readonly RecordedRun[]; readonly key: string; readonly ships: boolean },
): Omit<Asked, 'kind'> {
  const times = runs.map(({ seconds }) => seconds);
  return {
    name,
    seed,
    steps: recipe.steps,
    work: parameterCount(config) * recipe.steps * recipe.batch * config.context,
    recordedSeconds:
      times.length === 0 ? undefined : times.reduce((sum, time) => sum + time, 0) / times.length,
    reason: owedReason(name, seed, { runs, key, ships }),
  };
}

function owedReason(
  name: string,
  seed: number,
  {
    runs,
    key,
    ships,
  }: { readonly runs: readonly RecordedRun[]; readonly key: string; readonly ships: boolean },
): OwedReason | null {
  const ofSeed = runs.find((run) => run.seed === seed);
  if (ofSeed === undefined) return 'not recorded';
  if (ofSeed.key !== key) return 'plan or corpus changed';
  return ships && shippedSha256(name) !== ofSeed.sha256 ? 'weights not shipped' : null;
}

/** What `--stale` prints: a line for each training that is owed, and about how long all of them take. */
export function owedText(asked: readonly Asked[]): string {
  const owed = asked.filter((training): training is Training => training.reason !== null);
  const lines = owed.map((training) => `${labelOf(training)}: ${training.reason}`);
  const left = secondsLeft(owed, {
    rate: rateOf(asked),
    done: { expected: 0, took: 0 },
    share: 0,
  });
  const time = left === undefined || owed.length === 0 ? '' : `, about ${durationText(left)}`;
  return [...lines, `${owed.length} of ${asked.length} trainings are owed${time}`].join('\n');
}

/** How a training is called in what the command prints. */
export function labelOf({ kind, name, seed }: Pick<Asked, 'kind' | 'name' | 'seed'>): string {
  return `${kind === 'model' ? name : `variant ${name}`}, seed ${seed}`;
}

/** Seconds a unit of work takes, by all that is recorded of the trainings asked for. */
export function rateOf(asked: readonly Asked[]): number | undefined {
  return secondsAWork(
    asked.flatMap(({ work, recordedSeconds: seconds }) =>
      seconds === undefined ? [] : [{ work, seconds }],
    ),
  );
}
