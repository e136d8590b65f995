import { describe, expect, it } from 'vitest';
import { acceptanceRows, drafts, target } from '#islands/acceptance-rule/example.ts';

describe('the invented step', () => {
  const ids = Object.keys(drafts) as (keyof typeof drafts)[];

  it.each(ids)('adds up to the target for the %s draft', (id) => {
    const { rows } = acceptanceRows(id);
    const sums = rows.map(({ shared, resampled }) => shared + resampled);
    expect(sums).toBeAllclose(target, { atol: 1e-12, because: 'the identity holds to rounding' });
  });

  it.each(ids)('is made of distributions for the %s draft', (id) => {
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    expect([total(target), total(drafts[id])]).toBeAllclose([1, 1], {
      atol: 1e-12,
      because: 'probabilities sum to one',
    });
  });

  it('accepts less from a worse draft', () => {
    const [good, weak, random] = ids.map((id) => acceptanceRows(id).beta) as [
      number,
      number,
      number,
    ];
    expect(good).toBeGreaterThan(weak);
    expect(good).toBeGreaterThan(random);
  });
});
