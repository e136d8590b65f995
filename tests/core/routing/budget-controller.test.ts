import { describe, expect, it } from 'vitest';
import {
  affordableEscalation,
  controllerStep,
  openController,
} from '#src/core/routing/budget-controller.ts';
import { seededRandom } from '#src/tutor/random.ts';

const costs = { small: 1, large: 4 } as const;

function run(budget: number, rate: number, prompts: number) {
  const random = seededRandom(7);
  let state = openController(0.1);
  for (let i = 0; i < prompts; i++) {
    const prompt = { confidence: random(), smallRight: true, largeRight: true };
    state = controllerStep(state, prompt, { ...costs, budget, rate });
  }
  return state;
}

describe('a gate that keeps to a budget', () => {
  it('settles where a uniform confidence spends it: the gate is the share to escalate', () => {
    // F(g) = g, so 1 + 4 g = 3 at g = 1/2. Steps of a hundredth scatter by a few hundredths around it.
    const { gate, spent, prompts } = run(3, 0.01, 20_000);
    expect(gate).toBeCloseTo(affordableEscalation({ ...costs, budget: 3 }), 0);
    expect(Math.abs(gate - 0.5)).toBeLessThan(0.15);
    expect(spent / prompts).toBeCloseTo(3, 1);
  });

  it('spends the budget to the last gate’s way, whatever the prompts: the errors telescope', () => {
    // Away from its ends the gate has moved by rate/large times the summed error, exactly.
    const { gate, spent, prompts } = run(3, 0.01, 500);
    expect(gate - 0.1).toBeCloseTo((0.01 / costs.large) * (3 * prompts - spent), 9);
  });

  it('stays within [0, 1] where the budget cannot be spent or kept', () => {
    expect(run(9, 0.1, 2000).gate).toBe(1);
    expect(run(0.5, 0.1, 2000).gate).toBe(0);
    expect(affordableEscalation({ ...costs, budget: 9 })).toBe(1);
    expect(affordableEscalation({ ...costs, budget: 0.5 })).toBe(0);
  });

  it('is a fixed threshold at rate 0, and counts who was right', () => {
    const settings = { ...costs, budget: 3, rate: 0 };
    const prompt = { confidence: 0.4, smallRight: false, largeRight: true };
    const kept = controllerStep(openController(0.3), prompt, settings);
    expect(kept).toEqual({ gate: 0.3, prompts: 1, spent: 1, right: 0, escalated: 0 });
    const sent = controllerStep(openController(0.5), prompt, settings);
    expect(sent).toEqual({ gate: 0.5, prompts: 1, spent: 5, right: 1, escalated: 1 });
  });
});
