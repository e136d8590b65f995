// What rounding a model's weights to few bits costs in answers: matrices rounded and read back, run through the same
// graphs, on prompts held out of training. Counts and bytes; no clock.
import {
  type RoundedFormat,
  roundedFormats,
  type ScaleSharing,
  scaleSharing,
} from '#src/core/rounded-matrix.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { roundedWeights } from '#src/tutor/rounded-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { answersLost, rightAnswers } from '../right-answers.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';

const BOOTSTRAP_SEED = 7;

/** Every scheme, as `<format>-<what shares a scale>`. */
export const roundingSchemes = roundedFormats.flatMap((format) =>
  scaleSharing.map((sharing) => ({ id: `${format}-${sharing}` as const, format, sharing })),
) satisfies readonly {
  readonly id: string;
  readonly format: RoundedFormat;
  readonly sharing: ScaleSharing;
}[];

/**
 * Summary: `right.<model>.none` and `right.<model>.<scheme>` (share of prompts whose whole answer is right),
 * `bytes.<model>.<scheme>` (bytes of all weights, scales included, over those in half precision), `lost.<model>.<scheme>`
 * (share of prompts right before and not after, less the other way round; above 0 is a loss).
 */
export const quantizedQuality: Experiment = {
  id: 'quantized-quality',
  version: 1,
  needsEngine: true,
  models: ['tutor', 'draft'],
  timed: false,
  defaults: { prompts: 500, models: 'tutor,draft' },
  run: (context, parameters, { signal, onProgress }) =>
    withEngine(context, signal, async (opened) => {
      const names = listParameter(parameters, 'models');
      const prompts = opened.input('right-prompts', numberParameter(parameters, 'prompts'));
      const summary: Record<string, Estimate> = {};
      const random = seededRandom(BOOTSTRAP_SEED);
      const rounds = names.length * (1 + roundingSchemes.length);
      let done = 0;
      for (const name of names) {
        const weights = opened.model(name);
        const right = async (used: Weights) => {
          const marked = await rightAnswers(context, new Map([[name, used]]), prompts, signal);
          onProgress?.({ done: ++done, total: rounds });
          return marked.get(name) ?? [];
        };
        const before = await right(weights);
        summary[`right.${name}.none`] = proportion(before);
        for (const { id, ...scheme } of roundingSchemes) {
          const { weights: used, bytes, halfBytes } = roundedWeights(weights, scheme);
          const after = await right(used);
          summary[`right.${name}.${id}`] = proportion(after);
          summary[`bytes.${name}.${id}`] = counted(bytes / halfBytes, 'ratio');
          summary[`lost.${name}.${id}`] = answersLost(before, after, random);
        }
      }
      return { samples: {}, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

function proportion(marked: readonly boolean[]): Estimate {
  return proportionInterval(marked.filter(Boolean).length, marked.length);
}
