// One training of a variant, whoever it learns from.
import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { variantTraining } from '#src/train/variant-training.ts';
import { type VariantPlan, variantPlans } from '#src/train/variants.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';

const runtime = createNodeRuntime();
const plan: VariantPlan = variantPlans.distil;
const short = (changes: Partial<VariantPlan>): VariantPlan => ({
  ...plan,
  ...changes,
  recipe: { ...plan.recipe, steps: 3, batch: 4 },
});
const teacher = randomWeights(variantPlans['dense-64'].config, 2);
const { distillation: _, ...alone } = short({});

describe('the training of a variant', () => {
  it('asks for the teacher of a plan that has one', async () => {
    await expect(variantTraining(runtime, { plan: short({}), seed: 1 }, {})).rejects.toThrow(
      'no weights of the teacher tutor: train it first',
    );
  });

  it('begins alike with and without a teacher', async () => {
    const taught = await variantTraining(runtime, { plan: short({}), seed: 1, teacher }, {});
    const untaught = await variantTraining(runtime, { plan: alone, seed: 1 }, {});
    expect(taught.losses).toHaveLength(3);
    expect(taught.losses[0]).toBe(untaught.losses[0]);
    expect(taught.losses[2]).not.toBe(untaught.losses[2]);
    expect(untaught.metrics).toEqual({});
  });

  it('of a teacher’s sentences tells how many of them are the true answers', async () => {
    const sequences = short({ distillation: { from: 'sequences', teacher: 'tutor' } });
    const { metrics, losses } = await variantTraining(
      runtime,
      { plan: sequences, seed: 1, teacher },
      {},
    );
    expect(losses).toHaveLength(3);
    expect(metrics['agreement']).toEqual(Float32Array.of(0)); // it has learned nothing
  });
});
