// The calculators' mixtures are the published ones: stored and met come out as from the whole shape.
import { expect, it } from 'vitest';
import { publishedMixtures } from '#islands/calculator/mixture-presets.ts';
import { presets } from '#islands/calculator/presets/moe-parameters.ts';
import { openingValues } from '#islands/calculator/sheet.ts';
import { sheet } from '#islands/calculator/sheets/moe-parameters.ts';
import { activeParameters, totalParameters } from '#src/core/workload/model-parameters.ts';

it.each(publishedMixtures.map((mixture) => [mixture.model.id, mixture] as const))(
  '%s',
  (id, { model }) => {
    const values = {
      ...openingValues(sheet),
      ...presets.find((preset) => preset.id === id)?.values,
    };
    const of = (name: 'stored' | 'met') => sheet.outputs[name].of(values as never);
    expect(of('stored')).toBe(totalParameters(model.shape));
    expect(of('met')).toBe(activeParameters(model.shape));
  },
);

it('opens with two experts in the tutor’s place', () => {
  const values = openingValues(sheet) as never;
  expect(sheet.outputs.stored.of(values)).toBe(707_328);
  expect(sheet.outputs.met.of(values)).toBe(486_144);
});
