// What one cache for two layers saves beside a cache for each: the bytes that cross the border of a step's graph, a
// token's time with a run a token (the cache crosses) and behind texts of 32 to 1 024 tokens inside one graph (nothing
// crosses; random weights of the same widths, where only time and bytes have a meaning), and the answers that stay right.
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { borderBytes, counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { stepSubjects } from '../latent-subjects.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { answersLost, rightAnswers } from '../right-answers.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { tokenSubjects, turnsBehind } from '../state-subjects.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Two layers with a cache each; as many with one, and as many parameters. */
const [OWN, SHARED] = ['twin', 'shared-cache'] as const;

/**
 * Summary: `cache.<model>` (B of the cache that a step is given, as many are handed on), `smaller` (those of own caches
 * over those of the shared one), `stepwise` (time of a run a token, shared over own). Behind n tokens of text, inside
 * one graph: `bytes.<model>.<n>` (of its caches), `token.<model>.<n>` (s a token), `ratio.<n>` (that of the shared cache
 * over that of own ones). `right.<model>` (share of held-out prompts whose whole answer is right), `lost` (of which own
 * caches have more, by so much).
 */
export const sharedCacheCost: Experiment = {
  id: 'shared-cache',
  version: 1,
  needsEngine: true,
  models: [OWN, SHARED],
  timed: true,
  defaults: { rounds: 48, texts: '32,128,512,1024', prompts: 500 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const texts = opened.input('texts', listParameter(parameters, 'texts').map(Number));
      const models = new Map([OWN, SHARED].map((name) => [name, opened.model(name)] as const));
      const [first, second] = followingParts(following, 2);
      const { bench } = context;
      const marked = await rightAnswers(
        context,
        models,
        opened.input('right-prompts', numberParameter(parameters, 'prompts')),
        following.signal,
      );
      const steps = await stepSubjects(opened, models);
      const configs = new Map([...models].map(([name, { config }]) => [name, config]));
      const behind = await tokenSubjects(opened, configs, texts);
      const stepped = await measureSubjects(
        steps.map(({ subject }) => subject),
        bench,
        { rounds, ...first },
      );
      const tokens = await measureSubjects(behind, bench, { rounds, ...second });
      const token = (name: string, length: number) =>
        secondsBetween(
          samplesOf(tokens, `${name}.${length}.short`),
          samplesOf(tokens, `${name}.${length}.long`),
          turnsBehind(length) - 1,
        );

      const summary: Record<string, Estimate> = {};
      for (const { name, given, handedOn } of steps) {
        if (given !== handedOn)
          throw new Error(
            `${name}: a step is given ${given} B of cache and hands on ${handedOn} B`,
          );
        summary[`cache.${name}`] = counted(given, 'byte');
      }
      const [own = 0, shared = 1] = steps.map(({ given }) => given);
      summary['smaller'] = counted(own / shared, 'ratio');
      summary['stepwise'] = timeRatio(
        samplesOf(stepped, `${OWN}.step`),
        samplesOf(stepped, `${SHARED}.step`),
      );
      for (const length of texts) {
        for (const [name, weights] of models) {
          summary[`bytes.${name}.${length}`] = counted(cacheBytes(weights, length), 'byte');
          summary[`token.${name}.${length}`] = quantileInterval(token(name, length), {
            unit: 'second-per-token',
          });
        }
        summary[`ratio.${length}`] = pairedRatio(token(OWN, length), token(SHARED, length));
      }
      for (const [name, right] of marked)
        summary[`right.${name}`] = proportionInterval(right.filter(Boolean).length, right.length);
      const [before = [], after = []] = [OWN, SHARED].map((name) => marked.get(name));
      summary['lost'] = answersLost(before, after, bench.random);
      return {
        samples: { ...sittingSamples(stepped, 'step.'), ...sittingSamples(tokens, 'token.') },
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** Bytes of the caches that a step is given behind a text of so many tokens. */
function cacheBytes({ config }: Weights, length: number): number {
  return borderBytes(filledCacheFeeds({ ...config, context: length }), 'past.');
}
