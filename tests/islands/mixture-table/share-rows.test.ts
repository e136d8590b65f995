import { expect, it } from 'vitest';
import { shareRows } from '#islands/mixture-table/share-rows.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';

const record = {
  runs: [{ metrics: { expertShare: [0.1, 0.9] } }, { metrics: { expertShare: [0.6, 0.4] } }],
} as unknown as VariantRecord;

it('lists each seed’s shares from the busiest expert down, and their mean', () => {
  const [row] = shareRows(['some'], () => record);
  expect(row?.seeds).toEqual([
    [0.9, 0.1],
    [0.6, 0.4],
  ]);
  expect(row?.largest).toBeCloseTo(0.75, 12);
});

it('has an empty row where nothing was trained', () => {
  expect(shareRows(['none'], () => undefined)).toEqual([
    { name: 'none', seeds: [], largest: undefined },
  ]);
});
