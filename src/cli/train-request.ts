// What `npm run train` is asked for.
import { type ModelPlan, modelPlans, type PlanName, shippedSeed } from '#src/train/models.ts';
import { type VariantName, variantPlans } from '#src/train/variants.ts';

/** Names in order, seeds, and how. */
export interface TrainRequest {
  readonly names: readonly PlanName[];
  /** Trained to be compared, each with a record of its own. */
  readonly variants: readonly VariantName[];
  readonly seeds: readonly number[];
  /** In place of the recipe's: a trial, of which nothing is written. */
  readonly steps?: number;
  /** Skips what is recorded already and goes on from checkpoints. */
  readonly resume: boolean;
  /** Only judges the weights that ship, anew. */
  readonly evaluate: boolean;
  /** Only says what is owed. */
  readonly stale: boolean;
  /** The seeds of the record are meant, which are fewer for the ladder's rungs. */
  readonly everySeed: boolean;
}

const allNames = Object.keys(modelPlans) as PlanName[];
const allVariants = Object.keys(variantPlans) as VariantName[];
const variantPrefix = 'variant:';

/** What to type. */
export const usage = `npm run train -- [names…|all|variants] [--seeds 1-5|1,3] [--steps N] [--resume] [--evaluate] [--stale]
  names: ${allNames.join(' ')}
         ${allVariants.map((name) => `${variantPrefix}${name}`).join(' ')}
  all       every model and every variant with the seeds of the record (1-5), as far as they are owed
  models    every model; variants: every variant, whose figures need --seeds 1-5
  no name   all of them, with --resume: what is recorded and shipped is not trained again
  --seeds   which seeds (default ${shippedSeed}, the one that ships)
  --steps   a trial of so many steps: prints figures, writes nothing
  --resume  skips what is recorded and goes on from checkpoints in .cache/train
  --evaluate  trains nothing: judges the weights that ship, anew
  --stale   trains nothing: says what is owed, why, and about how long it takes`;

const recordedSeeds = [1, 2, 3, 4, 5];

/** Reads the arguments; throws with the usage where they do not fit. */
export function trainRequest(args: readonly string[]): TrainRequest {
  const names: PlanName[] = [];
  const variants: VariantName[] = [];
  let seeds: readonly number[] | undefined;
  let steps: number | undefined;
  let resume = false;
  let evaluate = false;
  let stale = false;
  let all = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--resume') resume = true;
    else if (arg === '--evaluate') evaluate = true;
    else if (arg === '--stale') stale = true;
    else if (arg === '--seeds') seeds = seedList(args[++i] ?? '');
    else if (arg === '--steps') steps = positive('--steps', args[++i] ?? '');
    else if (arg === 'all') all = true;
    else if (arg === 'models') names.push(...allNames);
    else if (arg === 'variants') variants.push(...allVariants);
    else if (isVariant(arg)) variants.push(arg.slice(variantPrefix.length) as VariantName);
    else if (Object.hasOwn(modelPlans, arg)) names.push(arg as PlanName);
    else throw new RangeError(`"${arg}" is no model\n${usage}`);
  }
  const everything = all || names.length + variants.length === 0;
  return {
    names: everything ? allNames : [...new Set(names)],
    variants: everything ? allVariants : [...new Set(variants)],
    seeds: seeds ?? (all || stale ? recordedSeeds : [shippedSeed]),
    resume: resume || everything,
    evaluate,
    stale,
    everySeed: seeds === undefined,
    ...(steps ? { steps } : {}),
  };
}

function isVariant(arg: string): boolean {
  const name = arg.slice(variantPrefix.length);
  return arg.startsWith(variantPrefix) && Object.hasOwn(variantPlans, name);
}

/** A model's plan. */
export function planOf(name: PlanName): ModelPlan {
  return modelPlans[name];
}

function seedList(text: string): number[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined)
    return text.split(',').map((seed) => positive('--seeds', seed));
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${option} ${text}: a positive whole number is needed\n${usage}`);
}
