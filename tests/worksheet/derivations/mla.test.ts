// The steps of Lab 01, against numbers worked out by hand and against the models they speak of.
import { describe, expect, it } from 'vitest';
import { publishedModel } from '#islands/kit/published.ts';
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import { variantPlans } from '#src/train/variants.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import type { Derivation } from '#src/worksheet/derivation.ts';
import { judgedStep } from '#src/worksheet/derivation.ts';
import { mlaDerivation, seven, tutorSizes } from '#src/worksheet/derivations/mla.ts';

const cases: Derivation = mlaDerivation;
const answer = (of: string, step: string) => cases[of]?.steps[step]?.answer;

describe('the derivation of a latent cache', () => {
  it('has the tutor’s sizes and those of the trained variant', () => {
    const { latent, rotary, heads, dModel, layers } = variantPlans['mla-64']
      .config as ModelConfig<'mla'>;
    const { vocabulary, dFeedForward, context } = variantPlans.tutor.config;
    expect(tutorSizes).toEqual({
      ...{ layers, heads, headDim: dModel / heads, latentDim: latent, rotaryDim: rotary },
      ...{ tokens: context, dModel, dFeedForward, vocabulary },
    });
  });

  it('has the parameters of Llama-2-7B', () => {
    const counted = totalParameters(publishedModel('llama-2-7b').shape);
    expect([counted]).toBeAllclose([seven.parameters], { rtol: 0.001, because: 'three digits' });
  });

  it.each([
    ['tutor', 'layer', 384],
    ['tutor', 'latent', 80],
    ['tutor', 'smaller', 4.8],
    ['tutor', 'saved', 38_912],
    ['deepseek-v2', 'token', 1_966_080],
    ['deepseek-v2', 'latent-token', 34_560],
    ['announced', 'baseline', 194_560],
  ])('gives %s.%s as the papers and the pencil do: %d', (of, step, expected) => {
    expect(answer(of, step)).toBe(expected);
  });

  it('comes to the announced reduction with six bits a value, and to less by shape', () => {
    expect([answer('announced', 'shape'), answer('announced', 'bits')]).toBeAllclose([82.2, 93.3], {
      atol: 0.05,
      because: 'published to one decimal',
    });
  });

  it('saves little of what the tutor reads and much of what a busy 7B model reads', () => {
    expect(answer('share', 'saved')).toBeLessThan(2);
    expect(answer('share', 'saved-seven')).toBeGreaterThan(60);
  });

  it.each(
    Object.entries(cases).flatMap(([of, { steps }]) =>
      Object.entries(steps).map(([name, step]) => [`${of}.${name}`, step] as const),
    ),
  )('tells the wrong turns of %s from its answer and from each other', (_, step) => {
    for (const [slip, value] of Object.entries(step.slips))
      expect(judgedStep(step, value)).toEqual({ kind: 'slip', slip });
  });
});
