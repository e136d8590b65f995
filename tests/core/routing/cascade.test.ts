import { describe, expect, it } from 'vitest';
import {
  breakEvenEscalation,
  cascadeOutcome,
  type Rung,
  routed,
  twoRungCost,
} from '#src/core/routing/cascade.ts';

const small: Rung = {
  cost: 1,
  gatedCost: 1.5,
  confidence: [0.9, 0.4, 0.6, 0.95],
  right: [true, false, true, false],
};
const large: Rung = {
  cost: 4,
  gatedCost: 5,
  confidence: [0.9, 0.9, 0.9, 0.9],
  right: [true, true, false, true],
};

describe('a cascade', () => {
  it('keeps an answer at its gate and escalates one below it', () => {
    expect(routed([small, large], [0.9, 0], 0)).toEqual({ rung: 0, cost: 1.5, right: true });
    expect(routed([small, large], [0.9, 0], 2)).toEqual({ rung: 1, cost: 5.5, right: false });
  });

  it('costs what two rungs cost by the formula', () => {
    const { cost, right, answered } = cascadeOutcome([small, large], [0.7, 0]);
    expect(answered).toEqual([0.5, 0.5]);
    expect(cost).toBeCloseTo(twoRungCost({ small: 1.5, large: 4, escalated: 0.5 }), 12);
    expect(right).toBe(0.5); // 1 of the small's two, 1 of the large's two
  });

  it('reads no probability of the last rung that is in', () => {
    expect(cascadeOutcome([small, large], [0, null])).toEqual({
      cost: 1,
      right: 0.5,
      answered: [1, 0],
    });
    expect(cascadeOutcome([small, large], [null, 0]).cost).toBe(4);
  });

  it('counts prompts as often as they are named', () => {
    expect(cascadeOutcome([small, large], [0.7, 0], [0, 0, 1]).answered).toEqual([2 / 3, 1 / 3]);
  });

  it('costs as much as its large rung alone at the break-even escalation', () => {
    const escalated = breakEvenEscalation({ small: 1.5, large: 4 });
    expect(twoRungCost({ small: 1.5, large: 4, escalated })).toBeCloseTo(4, 12);
  });

  it('refuses a cascade without rungs, and one without prompts', () => {
    expect(() => routed([small, large], [null, null], 0)).toThrow('no rung is in');
    expect(() => cascadeOutcome([], [])).toThrow('0 prompts');
  });
});
