// The trained models that masks are put on, the texts they are judged by, and the masks of each.
import {
  causalPairs,
  fixedMask,
  fixedPatterns,
  type Mask,
  verticalSlashMask,
} from '#src/core/attention/sparse-masks.ts';
import type { BatchShape, TrainingExample } from '#src/train/batches.ts';
import { exampleLimits } from '#src/train/example-limits.ts';
import { copyExample } from '#src/train/tasks/copy.ts';
import { recallPrompt } from '#src/train/tasks/recall.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { type Random, seededRandom } from '#src/tutor/random.ts';
import { openMixedReference } from '#src/tutor/reference/mixed-attention.ts';
import { attentionShares, softmaxMixing } from '#src/tutor/reference/softmax-mixing.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { heldOutAnswers } from './held-out-answers.ts';
import type { HeadMasks } from './masked-answers.ts';

/** Every pattern of masks; the last is found in each head's own attention. */
export const maskPatterns = [...fixedPatterns, 'vertical-slash'] as const;
/** One of them. */
export type MaskPattern = (typeof maskPatterns)[number];

/** Texts that vertical lines and slashes are found in; none of them is judged. */
const LOOKED_AT = 32;
/** Symbols of a copied text and pairs before the key that is asked: the most these models were trained for. */
const LONGEST = { symbols: 16, pairs: 8 } as const;
const BATCH = 64;
/** Apart from the seeds of trainings and of their own held-out sets. */
const JUDGED_SEED = 757_575_757;
const SEEN_SEED = 868_686_868;

/** A model's judged texts and the shape of a batch of them. */
export interface MaskedTask {
  readonly shape: BatchShape;
  /** The first `count` judged examples, always the same. */
  judged(count: number): readonly TrainingExample[];
  /** Others of the same kind. */
  seen(): readonly TrainingExample[];
}

/** The task of a model by its name; throws naming those there are. */
export function maskedTask(name: string): MaskedTask {
  const task = tasks[name];
  if (task) return task;
  throw new RangeError(`no masks for ${name}: there are ${Object.keys(tasks).join(', ')}`);
}

const tasks: Readonly<Record<string, MaskedTask>> = {
  tutor: {
    shape: { batch: BATCH, ...exampleLimits },
    judged: heldOutAnswers,
    seen: () => openCorpus().evaluationSet('held-cells', LOOKED_AT),
  },
  'recall-dense': drawnTask((random) => recallPrompt(random, LONGEST.pairs), {
    length: 2 * LONGEST.pairs + 2,
    answers: 1,
  }),
  'copy-dense': drawnTask((random) => copyExample(random, LONGEST.symbols), {
    length: 2 * LONGEST.symbols + 2,
    answers: LONGEST.symbols + 1,
  }),
};

/** Every head of every layer may look back on everything. */
export function fullMasks({ config }: Weights, length: number): HeadMasks {
  return sameForAll(config, causalPairs(length));
}

/** A pattern's masks at a budget of keys a query; `shares` are those of `meanShares`. */
export function patternMasks(
  { config }: Weights,
  pattern: MaskPattern,
  { length, budget }: { readonly length: number; readonly budget: number },
  shares: readonly (readonly Float64Array[])[],
): HeadMasks {
  if (pattern !== 'vertical-slash')
    return sameForAll(config, fixedMask(pattern, length, budget, seededRandom(budget)));
  return shares.map((heads) => heads.map((own) => verticalSlashMask(own, length, budget)));
}

/** Mean attention of each head of each layer over the texts a task may look at, [T, T] each. */
export function meanShares(weights: Weights, task: MaskedTask): Float64Array[][] {
  const { layers, heads } = weights.config;
  const { length } = task.shape;
  const sums = Array.from({ length: layers }, () =>
    Array.from({ length: heads }, () => new Float64Array(length * length)),
  );
  const softmax = softmaxMixing();
  const session = openMixedReference(weights, softmax.mixing);
  for (const { prompt, answer } of task.seen()) {
    session.rewind(0);
    for (const token of [...prompt, ...answer].slice(0, length)) session.step(token);
    for (const head of softmax.seen()) {
      const shares = attentionShares(head);
      const n = Math.sqrt(shares.length);
      const own = sums[head.layer]?.[head.head];
      for (let i = 0; own && i < n; i++)
        for (let j = 0; j <= i; j++)
          own[i * length + j] = (own[i * length + j] as number) + (shares[i * n + j] as number);
    }
  }
  return sums;
}

function sameForAll({ layers, heads }: Weights['config'], mask: Mask): HeadMasks {
  return Array.from({ length: layers }, () => Array.from({ length: heads }, () => mask));
}

function drawnTask(
  one: (random: Random) => TrainingExample,
  limits: Omit<BatchShape, 'batch'>,
): MaskedTask {
  const drawn = (seed: number, count: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, () => one(random));
  };
  return {
    shape: { batch: BATCH, ...limits },
    judged: (count) => drawn(JUDGED_SEED, count),
    seen: () => drawn(SEEN_SEED, LOOKED_AT),
  };
}
