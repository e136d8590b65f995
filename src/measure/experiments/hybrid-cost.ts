// Six orders of four layers, trained to copy and to recall: what each remembers, what its memory weighs and what a
// token takes behind texts of 32 to 4 096 tokens. Right answers are of the texts they were trained on, 41 tokens at
// most; behind the longer ones only bytes and time have a meaning.
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { borderBytes, counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { behindTexts, hybridName, lengthened, shareRemembered } from '../hybrid-subjects.ts';
import { secondsBetween } from '../longer-run.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { turnsBehind } from '../state-subjects.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { shareDifference } from '../statistics/share-difference.ts';
import { withEngine } from '../with-engine.ts';

/** Attention everywhere, which the others are compared with; states everywhere; the hybrid that is judged. */
const [PURE, STATE, JUDGED] = ['hybrid-attention', 'hybrid-state', 'hybrid-second'] as const;
/** Tokens of the longest text of the training: where right answers and bytes are put side by side. */
const TRAINED = 40;

/**
 * Summary, behind n tokens: `bytes.<order>.<n>`, `token.<order>.<n>` (s a token inside one graph), `ratio.<order>.<n>`
 * (that over attention everywhere). `recall.<order>` and `copy.<order>`: shares of prompts wholly right.
 * `recall-gain`: the judged hybrid's recall less that of the better pure model; `copy-gain` the same of copies;
 * `memory-share`: its memory behind the longest trained text over that of attention everywhere.
 */
export const hybridCost: Experiment = {
  id: 'hybrid-cost',
  version: 1,
  needsEngine: true,
  models: [PURE, STATE, JUDGED, 'hybrid-last', 'hybrid-local', 'hybrid-mixture'],
  timed: true,
  defaults: {
    rounds: 48,
    orders: [STATE, JUDGED, 'hybrid-last', 'hybrid-local', 'hybrid-mixture'].join(','),
    texts: '32,256,1024,4096',
    prompts: 256,
  },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const orders = listParameter(parameters, 'orders').map(hybridName);
      const texts = opened.input('texts', listParameter(parameters, 'texts').map(Number));
      const prompts = opened.input('remembered', numberParameter(parameters, 'prompts'));
      const models = new Map([PURE, ...orders].map((name) => [name, opened.model(name)] as const));
      const summary: Record<string, Estimate> = {};
      for (const [name, weights] of models) {
        const { recall, copy } = await shareRemembered(
          opened,
          context,
          weights,
          prompts,
          following.signal,
        );
        summary[`recall.${name}`] = recall;
        summary[`copy.${name}`] = copy;
      }
      const subjects = await behindTexts(opened, models, texts);
      const sitting = await measureSubjects(subjects, context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });
      const token = (name: string, length: number) =>
        secondsBetween(
          samplesOf(sitting, `${name}.${length}.short`),
          samplesOf(sitting, `${name}.${length}.long`),
          turnsBehind(length) - 1,
        );
      for (const length of texts)
        for (const [name, weights] of models) {
          const times = token(name, length);
          summary[`bytes.${name}.${length}`] = counted(memoryBytes(weights, length), 'byte');
          summary[`token.${name}.${length}`] = quantileInterval(times, {
            unit: 'second-per-token',
          });
          if (name !== PURE)
            summary[`ratio.${name}.${length}`] = pairedRatio(token(PURE, length), times);
        }
      return {
        samples: sittingSamples(sitting),
        summary: { ...summary, ...gains(models, summary) },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** The judged hybrid against the pure models; nothing where one of the three was left out. */
function gains(
  models: ReadonlyMap<string, Weights>,
  summary: Readonly<Record<string, Estimate>>,
): Record<string, Estimate> {
  const [pure, judged] = [models.get(PURE), models.get(JUDGED)];
  if (!pure || !judged || !models.has(STATE)) return {};
  const gain = (what: 'recall' | 'copy') => {
    const [own, ...others] = [JUDGED, PURE, STATE].map(
      (name) => summary[`${what}.${name}`] as Estimate,
    ) as [Estimate, Estimate, Estimate];
    const better = others[0].value >= others[1].value ? others[0] : others[1];
    return shareDifference(own, better);
  };
  const share = memoryBytes(judged, TRAINED) / memoryBytes(pure, TRAINED);
  return {
    'recall-gain': gain('recall'),
    'copy-gain': gain('copy'),
    'memory-share': counted(share, 'ratio'),
  };
}

/** Bytes of the memory that a step is given behind a text of so many tokens. */
function memoryBytes(weights: Weights, length: number): number {
  return borderBytes(filledCacheFeeds(lengthened(weights, length).config), 'past.');
}
