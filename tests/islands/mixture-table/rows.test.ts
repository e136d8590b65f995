import { expect, it } from 'vitest';
import { mixtureRows } from '#islands/mixture-table/rows.ts';
import { variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';

const rows = Object.fromEntries(
  mixtureRows(undefined, () => undefined).map((row) => [row.name, row]),
);

it('counts as stored what the weights file holds', () => {
  for (const [name, { stored }] of Object.entries(rows))
    expect(stored).toBe(parameterCount(variantPlans[name as keyof typeof variantPlans].config));
});

it('lets a token meet as much of each mixture as of the tutor, its router apart', () => {
  const { tutor } = rows;
  expect(rows['moe-2-1']?.met).toBe((tutor?.met ?? 0) + 192 * 2);
  expect(rows['moe-2-2']?.met).toBe((tutor?.met ?? 0) + 192 * 2);
  expect(rows['moe-4-2']?.met).toBe((tutor?.met ?? 0) + 192 * 4);
});

it('gives the wide dense model as many parameters as the mixtures it is compared with', () => {
  const wide = rows['dense-wide']?.stored ?? 0;
  for (const name of ['moe-2-1', 'moe-4-2'])
    expect(((rows[name]?.stored ?? 0) - wide) / wide).toBeLessThan(0.002);
});

it('has no time and no quality where nothing is recorded', () => {
  expect(rows['moe-2-1']).toMatchObject({ token: undefined, right: undefined });
});
