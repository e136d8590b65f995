// What is still found in a cache that gives entries up, and in one whose entries are rounded besides: a model that
// recalls, asked for one of eight pairs, and the tutor on held-out prompts. Plain TypeScript; counts, no clock.
import { type EvictionPolicy, evictionPolicies } from '#src/core/eviction.ts';
import { formatBits, type RoundedFormat, SCALE_BYTES } from '#src/core/rounded-matrix.ts';
import { headWidth } from '#src/tutor/config.ts';
import type { CacheKeeping } from '#src/tutor/reference/evicting-mixing.ts';
import { counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { heldOutAnswers } from '../held-out-answers.ts';
import { keptAnswers, needlesFound } from '../kept-answers.ts';
import { NEEDLES, needleTexts } from '../needle-texts.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';

const RECALL = 'recall-dense';
const TUTOR = 'tutor';
/** Formats of the cache that are put beside half precision. */
const cacheFormats = ['int8', 'int4'] as const satisfies readonly RoundedFormat[];

interface Kept extends CacheKeeping {
  readonly id: string;
}

/**
 * Summary, of the model that recalls: `first.<keeping>` (a question that ends the prompt), `later.<keeping>` (one asked
 * after it), `depth.<policy>.<pair>` (the first question by which pair it asks for, at the middle budget),
 * `bytes.<keeping>` (cache of the prompt over a whole one in half precision, scales included), where a keeping is
 * `full`, `<policy>.<budget>`, `full.<format>` or `<policy>.<budget>.<format>`. Of the tutor: `tutor.<keeping>`.
 */
export const evictionRecall: Experiment = {
  id: 'eviction-recall',
  version: 1,
  needsEngine: true,
  models: [TUTOR, RECALL],
  timed: false,
  defaults: { texts: 400, prompts: 100, budgets: '4,8,12', tutorBudgets: '4,8' },
  run: (context, parameters, { signal, onProgress }) =>
    withEngine(context, signal, async (opened) => {
      const budgets = opened.input('budgets', listParameter(parameters, 'budgets').map(Number));
      const tutorBudgets = opened.input(
        'tutorBudgets',
        listParameter(parameters, 'tutorBudgets').map(Number),
      );
      const texts = opened.input('texts', needleTexts(numberParameter(parameters, 'texts')));
      const examples = opened.input(
        'examples',
        heldOutAnswers(numberParameter(parameters, 'prompts')),
      );
      const pause = async () => {
        await context.bench.pause();
        signal?.throwIfAborted();
      };
      const recall = opened.model(RECALL);
      const tutor = opened.model(TUTOR);
      const whole = texts[0]?.prompt.length ?? 1;
      const middle = budgets[Math.floor(budgets.length / 2)];
      const keepings = [...plainKeepings(budgets), ...roundedKeepings(middle)];
      const tutorKeepings = plainKeepings(tutorBudgets);
      const total = keepings.length + tutorKeepings.length;
      let done = 0;
      const summary: Record<string, Estimate> = {};
      for (const keeping of keepings) {
        const { id, policy, budget, format } = keeping;
        const { first, later } = await needlesFound(recall, texts, keeping, pause);
        summary[`first.${id}`] = share(first);
        summary[`later.${id}`] = share(later);
        const width = headWidth(recall.config);
        summary[`bytes.${id}`] = counted(
          (Math.min(budget ?? whole, whole) / whole) * formatShare(format, width),
          'ratio',
        );
        if (policy && budget === middle && !format)
          for (let pair = 0; pair < NEEDLES; pair++)
            summary[`depth.${policy}.${pair + 1}`] = share(
              first.filter((_, at) => texts[at]?.depth === pair),
            );
        onProgress?.({ done: ++done, total });
      }
      for (const keeping of tutorKeepings) {
        summary[`tutor.${keeping.id}`] = share(await keptAnswers(tutor, examples, keeping, pause));
        onProgress?.({ done: ++done, total });
      }
      return { samples: {}, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

function plainKeepings(budgets: readonly number[]): Kept[] {
  const evicting = evictionPolicies.flatMap((policy: EvictionPolicy) =>
    budgets.map((budget) => ({ id: `${policy}.${budget}`, policy, budget })),
  );
  return [{ id: 'full' }, ...evicting];
}

function roundedKeepings(budget: number | undefined): Kept[] {
  return cacheFormats.flatMap((format): Kept[] => [
    { id: `full.${format}`, format },
    ...(budget === undefined
      ? []
      : (['heavy-hitters', 'votes'] as const).map((policy) => ({
          id: `${policy}.${budget}.${format}`,
          policy,
          budget,
          format,
        }))),
  ]);
}

/** Bytes of a vector in the format, its scale included, over those in half precision. */
function formatShare(format: RoundedFormat | undefined, width: number): number {
  if (!format) return 1;
  return ((width * formatBits(format)) / 8 + SCALE_BYTES) / (2 * width);
}

function share(marked: readonly boolean[]): Estimate {
  return proportionInterval(marked.filter(Boolean).length, marked.length);
}
