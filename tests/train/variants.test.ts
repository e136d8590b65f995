import { describe, expect, it } from 'vitest';
import { trainingTask } from '#src/train/tasks/task.ts';
import { type VariantPlan, variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { seededRandom } from '#src/tutor/random.ts';

const plans: Readonly<Record<string, VariantPlan>> = variantPlans;
const controlled = Object.entries(plans).filter(([name, { controls }]) => controls.active !== name);
const isStepped = ([, { task }]: [string, VariantPlan]) =>
  task === 'scratchpad' || task === 'pause';
// The smaller widths are smaller on purpose; tokens before the answer need fewer examples a step.
const compared = controlled.filter((plan) => !/^dense-\d+$/.test(plan[0]) && !isStepped(plan));

// A specialist's half sees in a step the half of a bilingual step that is in its language.
const batchOf = (name: string, batch: number) => (name.endsWith('-half') ? batch * 2 : batch);
// Four layers of one width in another order: within a twelfth, but for the one whose experts are its point.
const tolerance = (name: string) => (name.startsWith('hybrid-') ? 1 / 12 : 0.01);

describe.each(compared)('the variant %s', (name, plan) => {
  const { active, total } = plan.controls;

  it('is compared with models of its own width, trained by the same recipe on the same task', () => {
    for (const other of [active, total]) {
      const control = plans[other];
      expect(control?.config.dModel).toBe(plan.config.dModel);
      expect(control?.recipe.steps).toBe(plan.recipe.steps);
      expect(control?.recipe.batch).toBe(batchOf(name, plan.recipe.batch));
      expect(control?.recipe.learningRate).toBe(plan.recipe.learningRate);
      expect(control?.recipe.weightDecay).toBe(plan.recipe.weightDecay);
    }
  });

  it('has as many parameters as its total control, or says by how much it has more', () => {
    const control = plans[total];
    if (!control) throw new Error(`no control ${total}`);
    const ratio = parameterCount(plan.config) / parameterCount(control.config);
    if (plan.config.architecture === 'dense') expect(ratio).toBeGreaterThanOrEqual(1);
    else if (name === 'hybrid-mixture') expect(ratio).toBeCloseTo(1.75, 1);
    else expect(Math.abs(ratio - 1)).toBeLessThan(tolerance(name));
  });
});

describe.each(controlled.filter(isStepped))('the variant %s', (_, { task, recipe, controls }) => {
  const control = plans[controls.active];
  if (!control) throw new Error(`no control ${controls.active}`);

  it('is trained in as many steps, by the same recipe but for the size of a batch', () => {
    expect({ ...recipe, batch: control.recipe.batch }).toEqual(control.recipe);
  });

  it('sees as many positions as its dense control, to 1 %', () => {
    const seen = positions(task, recipe.batch) / positions(control.task, control.recipe.batch);
    expect(Math.abs(seen - 1)).toBeLessThan(0.01);
  });
});

/** Positions of a step, over many examples. */
function positions(task: VariantPlan['task'], batch: number): number {
  const examples = trainingTask(task).examples(seededRandom(3), 5000);
  const all = examples.reduce((n, { prompt, answer }) => n + prompt.length + answer.length - 1, 0);
  return (batch * all) / examples.length;
}
