// The algebra of speculative decoding against the published formula and against its own limits.
import { describe, expect, it } from 'vitest';
import {
  breakEvenAcceptance,
  breakEvenDraftCost,
  expectedTokensPerCycle,
  speculativeSpeedup,
} from '#src/core/speculative.ts';

const grid = Array.from({ length: 21 }, (_, i) => i / 20);
const lengths = [1, 2, 3, 4, 8];

describe('expected tokens per cycle', () => {
  it('is one token when nothing is accepted and k + 1 when everything is', () => {
    for (const draftLength of lengths) {
      expect(expectedTokensPerCycle({ acceptance: 0, draftLength })).toBe(1);
      expect(expectedTokensPerCycle({ acceptance: 1, draftLength })).toBe(draftLength + 1);
    }
  });

  it('follows (1 − α^{k+1}) / (1 − α) in between', () => {
    for (const draftLength of lengths)
      for (const acceptance of grid.slice(0, -1))
        expect([expectedTokensPerCycle({ acceptance, draftLength })]).toBeAllclose(
          [(1 - acceptance ** (draftLength + 1)) / (1 - acceptance)],
          { rtol: 1e-12, because: 'the sum and the closed form differ by rounding only' },
        );
  });

  it('grows with acceptance and with draft length', () => {
    for (const draftLength of lengths)
      for (let i = 1; i < grid.length; i++) {
        const [less = 0, more = 0] = [grid[i - 1], grid[i]];
        expect(expectedTokensPerCycle({ acceptance: more, draftLength })).toBeGreaterThan(
          expectedTokensPerCycle({ acceptance: less, draftLength }),
        );
        expect(
          expectedTokensPerCycle({ acceptance: more, draftLength: draftLength + 1 }),
        ).toBeGreaterThan(expectedTokensPerCycle({ acceptance: more, draftLength }));
      }
  });
});

describe('speed-up', () => {
  it.each([
    [0.8, 4, 0.05, 2.8],
    [0.8, 4, 0.2, 1.87],
    [0.8, 4, 0.5, 1.12],
    [0.8, 4, 1, 0.67],
    [0.5, 4, 0.5, 0.65],
    [0.3, 4, 0.1, 1.02],
    [0.9, 8, 0.05, 4.38],
  ])('at α %d, k %d and c %d is %d', (acceptance, draftLength, draftCost, expected) => {
    expect([speculativeSpeedup({ acceptance, draftLength, draftCost })]).toBeAllclose([expected], {
      atol: 0.005,
      because: 'the published figures have two decimals',
    });
  });

  it('falls as verifying k + 1 positions costs more than one step', () => {
    const cycle = { acceptance: 0.8, draftLength: 4, draftCost: 0.2 };
    expect(speculativeSpeedup({ ...cycle, verifyCost: 2 })).toBeLessThan(speculativeSpeedup(cycle));
  });
});

describe('break-even', () => {
  it('is the draft cost at which the speed-up is exactly one', () => {
    const cycle = { acceptance: 0.7, draftLength: 3, verifyCost: 1.4 };
    const draftCost = breakEvenDraftCost(cycle);
    expect([speculativeSpeedup({ ...cycle, draftCost })]).toBeAllclose([1], {
      atol: 1e-12,
      because: 'it is solved in closed form',
    });
  });

  it('leaves no room for any draft where verification alone costs the whole yield', () => {
    expect(breakEvenDraftCost({ acceptance: 0, draftLength: 4, verifyCost: 1 })).toBe(0);
    expect(breakEvenDraftCost({ acceptance: 0.5, draftLength: 4, verifyCost: 3 })).toBeLessThan(0);
  });

  it('is the acceptance at which the speed-up is exactly one', () => {
    const costs = { draftLength: 4, draftCost: 0.3, verifyCost: 1.2 };
    const acceptance = breakEvenAcceptance(costs);
    expect(acceptance).not.toBeNull();
    expect([speculativeSpeedup({ ...costs, acceptance: acceptance ?? 0 })]).toBeAllclose([1], {
      atol: 1e-9,
      because: 'bisection ends at the resolution of a double',
    });
  });

  it('does not exist where even a perfect draft loses', () => {
    expect(breakEvenAcceptance({ draftLength: 2, draftCost: 1, verifyCost: 3.5 })).toBeNull();
  });

  it('is at no acceptance at all where drafting is free and verifying costs one step', () => {
    expect(breakEvenAcceptance({ draftLength: 2, draftCost: 0 })).toBe(0);
  });
});
