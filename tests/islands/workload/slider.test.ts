import { describe, expect, it } from 'vitest';
import { positionOf, sliderSteps, valueAt } from '#islands/workload/slider.ts';
import { quantities, quantityIds, quantityOf } from '#src/core/workload/quantities.ts';
import { caseWorkload } from './page-presets.ts';

const workload = caseWorkload('long-texts');

describe('the slider', () => {
  it.each(quantityIds)('%s: a position comes back from its value', (id) => {
    for (const position of [0, 250, 500, sliderSteps]) {
      const value = valueAt(workload, id, position);
      // Whole numbers round: their position may be a step away.
      expect(valueAt(workload, id, positionOf(workload, id, value))).toBe(value);
    }
  });

  it.each(quantityIds)('%s: where it stands lies on it', (id) => {
    const value = quantityOf(workload, id) ?? 0.5;
    const position = positionOf(workload, id, value);
    expect(position).toBeGreaterThanOrEqual(0);
    expect(position).toBeLessThanOrEqual(sliderSteps);
    expect([valueAt(workload, id, position)]).toBeAllclose([value], {
      rtol: 0.03,
      because: 'a thousand steps over twenty-one octaves are a hundredth and a half each',
    });
  });

  it('reaches from half a million to 671 billion parameters', () => {
    expect(valueAt(workload, 'parameters', 0)).toBeCloseTo(5e5, 0);
    expect(valueAt(workload, 'parameters', sliderSteps)).toBeCloseTo(6.71e11, 0);
    expect(quantities.parameters).toMatchObject({ low: 5e5, high: 6.71e11 });
  });
});
