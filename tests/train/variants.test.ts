import { describe, expect, it } from 'vitest';
import { type VariantPlan, variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';

const plans: Readonly<Record<string, VariantPlan>> = variantPlans;
// The smaller widths are smaller on purpose.
const compared = Object.entries(plans).filter(
  ([name, { controls }]) => controls.active !== name && !/^dense-\d+$/.test(name),
);

describe.each(compared)('the variant %s', (_, plan) => {
  const { active, total } = plan.controls;

  it('is compared with models of its own width, trained by the same recipe on the same task', () => {
    for (const name of [active, total]) {
      const control = plans[name];
      expect(control?.config.dModel).toBe(plan.config.dModel);
      expect(control?.recipe.steps).toBe(plan.recipe.steps);
      expect(control?.recipe.batch).toBe(plan.recipe.batch);
      expect(control?.recipe.learningRate).toBe(plan.recipe.learningRate);
      expect(control?.recipe.weightDecay).toBe(plan.recipe.weightDecay);
    }
  });

  it('has as many parameters as its total control, to 1 %, unless it is a wider control itself', () => {
    const control = plans[total];
    if (!control) throw new Error(`no control ${total}`);
    const ratio = parameterCount(plan.config) / parameterCount(control.config);
    if (plan.config.architecture === 'dense') expect(ratio).toBeGreaterThanOrEqual(1);
    else expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
  });
});
