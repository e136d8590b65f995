// What a latent cache saves and what it costs beside the tutor's keys and values: bytes that cross the border of a
// step's graph, time of a token with the loop inside the graph (where nothing crosses) and with a run a token, time
// of making keys and values anew in place of absorbed projections, and a token at the end of texts longer than the
// tutor's window, with random weights of the same widths: there only the time has a meaning.
import { counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { formSubjects, stepSubjects, TURNS, textSubjects } from '../latent-subjects.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { REPEATS } from '../repeated-forward.ts';
import { answersLost, rightAnswers } from '../right-answers.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';
import { answerSubjects, firstToken, LONG, laterTokenSeconds } from '../written-answers.ts';

const DENSE = 'tutor';

/**
 * Summary: `cache.<model>` (B of the cache that a step is given, as many are handed on); `smaller.<latent>` (the
 * tutor's bytes over its own); `cache-share` (share of the tutor's token that its full cache costs, against an empty
 * one: what a cache of no bytes at all could save); `token.<model>` (s a token
 * inside one graph, (t₁₆ − t₁) / 15); `in-graph.<latent>` (that time over the tutor's); `stepwise.<latent>` (a run
 * a token, the cache crossing the border, over the tutor's); `first.<latent>` (time to the first token over the
 * tutor's); `expanded.<latent>` (keys and values made anew over absorbed, both in plain operators inside one graph);
 * `text.<latent>.<n>` (a token at the end of a text of n over a dense model's, random weights); `right.<model>`
 * (share of held-out prompts whose whole answer is right), `lost.<latent>` (of which the tutor has more, by so much).
 */
export const mlaCost: Experiment = {
  id: 'mla-cost',
  version: 1,
  needsEngine: true,
  models: [DENSE, 'mla-64', 'mla-32'],
  timed: true,
  defaults: { rounds: 96, latents: 'mla-64,mla-32', texts: '32,128,512,2048', prompts: 500 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const latents = listParameter(parameters, 'latents');
      const texts = listParameter(parameters, 'texts').map(Number);
      const names = [DENSE, ...latents];
      const models = new Map(names.map((name) => [name, opened.model(name)]));
      const parts = followingParts(following, 3);
      const marked = await rightAnswers(
        context,
        models,
        opened.input('right-prompts', numberParameter(parameters, 'prompts')),
        following.signal,
      );
      const { bench } = context;
      const summary: Record<string, Estimate> = {};

      const answers = await answerSubjects(opened, models, 'generate.');
      const steps = await stepSubjects(opened, models);
      for (const { name, given, handedOn } of steps) {
        if (given !== handedOn)
          throw new Error(
            `${name}: a step is given ${given} B of cache and hands on ${handedOn} B`,
          );
        summary[`cache.${name}`] = counted(given, 'byte');
      }
      const bytes = (name: string) => steps.find((step) => step.name === name)?.given ?? 0;
      const forms = await formSubjects(opened, models, latents);
      const ends = await textSubjects(opened, models, texts, DENSE);
      const written = await measureSubjects(answers, bench, { rounds, ...parts[0] });
      const stepped = await measureSubjects(
        [...steps.map(({ subject }) => subject), ...forms],
        bench,
        { rounds, ...parts[1] },
      );
      const atEnds = await measureSubjects(ends, bench, { rounds, ...parts[2] });

      const token = (name: string) => laterTokenSeconds(written, name);
      for (const name of names) {
        const { step } = samplesOf(written, `${name}.${LONG}`);
        summary[`token.${name}`] = quantileInterval(token(name), {
          unit: 'second-per-token',
          step: (2 * step) / (LONG - 1),
        });
      }
      const form = (name: string) =>
        secondsBetween(
          samplesOf(stepped, `${name}.x1`),
          samplesOf(stepped, `${name}.x${REPEATS}`),
          REPEATS - 1,
        );
      const end = (name: string, length: number) =>
        secondsBetween(
          samplesOf(atEnds, `${name}.${length}.short`),
          samplesOf(atEnds, `${name}.${length}.long`),
          TURNS - 1,
        );
      const window = models.get(DENSE)?.config.context ?? 0;
      summary['cache-share'] = shareSaved(pairedRatio(end(DENSE, window), end(DENSE, 1)));
      for (const [name, right] of marked)
        summary[`right.${name}`] = proportionInterval(right.filter(Boolean).length, right.length);
      for (const name of latents) {
        summary[`smaller.${name}`] = counted(bytes(DENSE) / bytes(name), 'ratio');
        summary[`lost.${name}`] = answersLost(
          marked.get(DENSE) ?? [],
          marked.get(name) ?? [],
          bench.random,
        );
        summary[`in-graph.${name}`] = pairedRatio(token(DENSE), token(name));
        summary[`stepwise.${name}`] = timeRatio(
          samplesOf(stepped, `${DENSE}.step`),
          samplesOf(stepped, `${name}.step`),
        );
        summary[`first.${name}`] = timeRatio(firstToken(written, DENSE), firstToken(written, name));
        summary[`expanded.${name}`] = pairedRatio(
          form(`${name}.absorbed`),
          form(`${name}.expanded`),
        );
        for (const length of texts)
          summary[`text.${name}.${length}`] = pairedRatio(end(DENSE, length), end(name, length));
      }
      return {
        samples: {
          ...sittingSamples(written, 'answer.'),
          ...sittingSamples(stepped, 'step.'),
          ...sittingSamples(atEnds, 'text.'),
        },
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** What is saved where a ratio of times is left. */
function shareSaved({ q1, q3, ...ratio }: Estimate): Estimate {
  return { ...ratio, value: 1 - ratio.value, low: 1 - ratio.high, high: 1 - ratio.low };
}
