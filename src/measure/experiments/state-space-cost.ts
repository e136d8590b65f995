// A state in the place of a cache, at the tutor's widths and with random weights, behind texts of 32 to 4 096 tokens:
// the bytes that cross a step's border, a token's time inside one graph, a prompt's time. Of these, the four lengths
// that are easily taken for one: where the bytes are equal, where a token takes as long, where attention's own part
// is half of a token's time, and where it is half of a prompt's.
import { variantPlans } from '#src/train/variants.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { borderBytes, counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { secondsBetween } from '../longer-run.ts';
import { LEAST_ROUNDS, measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { ATTENTION, promptSubjects, tokenSubjects, turnsBehind } from '../state-subjects.ts';
import { type Line, lineFit } from '../statistics/line-fit.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { median } from '../statistics/quantile.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

const configs: Readonly<Record<string, ModelConfig>> = {
  [ATTENTION]: variantPlans.tutor.config,
  mamba2: variantPlans.mamba2.config,
  'linear-attention': variantPlans['linear-attention'].config,
};

/**
 * Summary, n tokens of text, <block> attention or a state: `bytes.<block>.<n>` (B given to a step),
 * `token.<block>.<n>` (s a token), `ratio.<state>.<n>` (of a state's token over attention's), `prompt.<block>.<n>`
 * (s a token of a prompt of n). The thresholds, in tokens: `bytes-equal.<state>`, `time-equal.<state>` (where the
 * line through attention's times meets the state's), `token-doubled` (where attention's token takes twice what it
 * takes behind no text), `prompt-doubled` (the same for a token of a prompt).
 */
export const stateSpaceCost: Experiment = {
  id: 'state-space-cost',
  version: 1,
  needsEngine: true,
  models: [],
  timed: true,
  defaults: {
    rounds: 48,
    states: 'mamba2,linear-attention',
    texts: '32,128,512,1024,2048,4096',
    prompts: '32,128,512,1024',
  },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const states = listParameter(parameters, 'states');
      const texts = opened.input('texts', listParameter(parameters, 'texts').map(Number));
      const prompts = opened.input('reads', listParameter(parameters, 'prompts').map(Number));
      const blocks = new Map([ATTENTION, ...states].map((name) => [name, configOf(name)]));
      const [first, second] = followingParts(following, 2);
      const { bench } = context;
      const behind = await tokenSubjects(opened, blocks, texts);
      const tokens = await measureSubjects(behind, bench, { rounds, ...first });
      const whole = await promptSubjects(opened, blocks, prompts);
      const read = await measureSubjects(whole, bench, { rounds: LEAST_ROUNDS, ...second });

      const token = (name: string, length: number) =>
        secondsBetween(
          samplesOf(tokens, `${name}.${length}.short`),
          samplesOf(tokens, `${name}.${length}.long`),
          turnsBehind(length) - 1,
        );
      const perToken = (name: string, length: number) =>
        samplesOf(read, `${name}.${length}`).seconds.map((seconds) => seconds / length);

      const summary: Record<string, Estimate> = {};
      for (const [name, config] of blocks) {
        for (const length of texts) {
          summary[`bytes.${name}.${length}`] = counted(memoryBytes(config, length), 'byte');
          summary[`token.${name}.${length}`] = secondsEach(token(name, length));
        }
        for (const length of prompts)
          summary[`prompt.${name}.${length}`] = secondsEach(perToken(name, length));
      }
      const lines = linesOf(texts, (length) => token(ATTENTION, length));
      for (const name of states) {
        const config = configOf(name);
        const cached = memoryBytes(configOf(ATTENTION), 2) - memoryBytes(configOf(ATTENTION), 1);
        summary[`bytes-equal.${name}`] = counted(memoryBytes(config, 1) / cached, 'token');
        const shortest = texts.map((length) => token(name, length));
        summary[`time-equal.${name}`] = tokensInterval(
          lines.map(({ at0, slope }, round) => (middle(shortest, round) - at0) / slope),
        );
        for (const length of texts)
          summary[`ratio.${name}.${length}`] = pairedRatio(
            token(ATTENTION, length),
            token(name, length),
          );
      }
      summary['token-doubled'] = tokensInterval(lines.map(({ at0, slope }) => at0 / slope));
      summary['prompt-doubled'] = tokensInterval(
        linesOf(prompts, (length) => perToken(ATTENTION, length)).map(
          ({ at0, slope }) => at0 / slope,
        ),
      );
      return {
        samples: { ...sittingSamples(tokens, 'token.'), ...sittingSamples(read, 'prompt.') },
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

function configOf(name: string): ModelConfig {
  const config = configs[name];
  if (config) return config;
  throw new RangeError(`no block ${name}: there are ${Object.keys(configs).join(', ')}`);
}

/** Bytes of the memory that a step is given behind a text of so many tokens. */
function memoryBytes(config: ModelConfig, length: number): number {
  return borderBytes(filledCacheFeeds({ ...config, context: length }), 'past.');
}

/** Of every round the line through its times by length; an error is taken to be as large as the usual time. */
function linesOf(
  lengths: readonly number[],
  seconds: (length: number) => readonly number[],
): Line[] {
  const columns = lengths.map((x) => {
    const values = seconds(x);
    return { x, values, error: median(values) };
  });
  return (columns[0]?.values ?? []).map((_, round) =>
    lineFit(columns.map(({ x, values, error }) => ({ x, y: values[round] as number, error }))),
  );
}

/** The middle of one round's values over all lengths: a state's time does not depend on them. */
function middle(columns: readonly (readonly number[])[], round: number): number {
  return median(columns.map((column) => column[round] as number));
}

function secondsEach(seconds: readonly number[]): Estimate {
  return quantileInterval(seconds, { unit: 'second-per-token' });
}

/** Lengths below nothing are nothing, those beyond measure are a million tokens. */
function tokensInterval(tokens: readonly number[]): Estimate {
  const bounded = tokens.map((n) => (n >= 0 ? Math.min(n, 1e6) : Number.isNaN(n) ? 1e6 : 0));
  return quantileInterval(bounded, { unit: 'token' });
}
