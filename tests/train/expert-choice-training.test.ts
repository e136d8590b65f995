import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { expertChoiceModel, placesOf } from '#src/train/expert-choice-training.ts';
import type { StepReport } from '#src/train/training.ts';
import { variantTraining } from '#src/train/variant-training.ts';
import { type VariantPlan, variantPlans } from '#src/train/variants.ts';

const whole: VariantPlan = variantPlans['small-moe-8-2-chosen'];
const plan: VariantPlan = { ...whole, recipe: { ...whole.recipe, steps: 3, batch: 8 } };

describe('a training in which experts choose', () => {
  it('gives every expert the same share of the first batch, whatever the router says', async () => {
    const reports: StepReport[] = [];
    await variantTraining(
      createNodeRuntime(),
      { plan, seed: 1 },
      { onStep: (report) => reports.push(report) },
    );
    const [first] = reports;
    const share = Array.from(first?.metrics['expertShare'] ?? []);
    expect(share).toHaveLength(8);
    // Places are a whole number: the even share, but for rounding.
    for (const one of share) expect(one).toBeCloseTo(1 / 8, 2);
    expect(new Set(share).size).toBe(1);
    expect(first?.loss).toBeGreaterThan(0);
  });

  it('begins with the weights of the mixture whose tokens choose, and learns otherwise', async () => {
    const { routing: _, ...chosenByTokens } = plan;
    const runtime = createNodeRuntime();
    const byExperts = await variantTraining(runtime, { plan, seed: 1 }, {});
    const byTokens = await variantTraining(runtime, { plan: chosenByTokens, seed: 1 }, {});
    expect(byExperts.losses[0]).toBeCloseTo(byTokens.losses[0] ?? 0, 0);
    expect(byExperts.losses[2]).not.toBe(byTokens.losses[2]);
    expect([...byExperts.parameters.keys()]).toEqual([...byTokens.parameters.keys()]);
  });

  it('learns in its first steps about as fast as where tokens choose', async () => {
    const recipe = { ...plan.recipe, steps: 60, warmUpSteps: 4, learningRate: 1e-2 };
    const runtime = createNodeRuntime();
    const { routing: _, ...byTokens } = plan;
    const [first = 0, last = 0] = await ends({ ...plan, recipe });
    const [, tokensLast = 0] = await ends({ ...byTokens, recipe });
    expect(last).toBeLessThan(0.7 * first);
    expect(Math.abs(last / tokensLast - 1)).toBeLessThan(0.1);

    async function ends(asked: VariantPlan) {
      const { losses } = await variantTraining(runtime, { plan: asked, seed: 1 }, {});
      return [losses[0], losses.at(-1)] as const;
    }
  });

  it('has k · N / E places an expert, and refuses a model without experts', async () => {
    const examples = [{ prompt: [1, 2, 3], answer: [4, 5] }]; // four positions
    expect(placesOf({ experts: 4, expertsPerToken: 2 }, examples)).toBe(2);
    const { config } = variantPlans.draft;
    const request = {
      config,
      recipe: { ...plan.recipe, seed: 1 },
      examples: () => examples,
      limits: { length: 8, answers: 4 },
    };
    await expect(expertChoiceModel(createNodeRuntime(), request)).rejects.toThrow('this is dense');
  });
});
