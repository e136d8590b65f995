import { describe, expect, it } from 'vitest';
import { variantRows } from '#islands/variants/rows.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';

function record(name: string, right: readonly number[], nats: readonly number[]): VariantRecord {
  const runs = right.map((count, i) => ({
    seed: i + 1,
    heldOut: { 'held-cells': { right: count, total: 1000, nats: nats[i] ?? 0, tokens: 5000 } },
  }));
  return { name, parameters: 40_000, runs } as unknown as VariantRecord;
}

const control = record('dense', [700, 710, 690, 705, 695], [1000, 1010, 990, 1005, 995]);
const records: Readonly<Record<string, VariantRecord>> = {
  dense: control,
  better: record('better', [800, 810, 790, 805, 795], [700, 710, 690, 705, 695]),
  same: record('same', [701, 709, 691, 704, 696], [1001, 1009, 991, 1004, 996]),
  single: record('single', [900], [100]),
};
const rows = variantRows(
  ['dense', 'better', 'same', 'single', 'absent'],
  'held-cells',
  (name) => (name === 'dense' ? undefined : 'dense'),
  (name) => records[name],
);
const row = (name: string) => rows.find((each) => each.name === name);

describe('the rows of variants', () => {
  it('tell a better one from an equivalent one', () => {
    expect(row('better')?.exact?.difference).toMatchObject({
      direction: 'higher',
      equivalent: false,
    });
    expect(row('better')?.loss?.difference).toMatchObject({
      direction: 'lower',
      equivalent: false,
    });
    expect(row('same')?.exact?.difference).toMatchObject({
      direction: 'unclear',
      equivalent: true,
    });
  });

  it('take the margin of the loss from the control', () => {
    expect([row('same')?.loss?.difference?.margin ?? 0]).toBeAllclose([0.02], {
      atol: 1e-9,
      because: 'a tenth of 0.2 nats',
    });
  });

  it('compare neither a control, nor a single seed, nor what is not trained', () => {
    expect(row('dense')?.exact?.difference).toBeUndefined();
    expect(row('single')?.exact?.difference).toBeUndefined();
    expect(row('absent')).toMatchObject({ seeds: 0, exact: undefined, parameters: undefined });
  });
});
