// The count that the chapter opens with is the tutor's own, to the last parameter.
import { describe, expect, it } from 'vitest';
import { outputValues } from '#islands/calculator/calculation.ts';
import { knownSheet } from '#islands/calculator/known-sheets.ts';
import { type AnyValues, openingValues } from '#islands/calculator/sheet.ts';
import { publishedModel } from '#islands/kit/published.ts';
import models from '#public/models/manifest.json' with { type: 'json' };
import { totalParameters } from '#src/core/workload/model-parameters.ts';

const { sheet, presets } = knownSheet('transformer-parameters');
const opening = openingValues(sheet);

describe('the count of parameters', () => {
  it('opens with the tutor and reaches the count of its weights file', () => {
    const { ends, attention, feedForward, norms, total } = outputValues(sheet, opening);
    expect(total).toBe(models.models.tutor.parameters);
    expect(Number(ends) + Number(attention) + Number(feedForward) + Number(norms)).toBe(total);
  });

  it('reaches the count of every published model it offers', () => {
    for (const { id, values } of presets)
      expect([id, outputValues(sheet, { ...opening, ...(values as AnyValues) })['total']]).toEqual([
        id,
        totalParameters(publishedModel(id).shape),
      ]);
    expect(presets.length).toBeGreaterThan(4);
  });

  it('refuses heads that cannot share keys and values evenly', () => {
    const uneven = { ...opening, heads: 6, kvHeads: 4 };
    expect(sheet.problem?.(uneven)).toBe('shared-heads');
    expect(outputValues(sheet, uneven)['total']).toBeNull();
  });
});
