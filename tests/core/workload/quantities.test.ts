import { describe, expect, it } from 'vitest';
import { quantityIds, quantityOf, withQuantity } from '#src/core/workload/quantities.ts';
import { workload } from './sample-workloads.ts';

const base = workload({ quality: { bound: 0.9, measured: 0.95, after: {}, exact: false } });

describe('a quantity', () => {
  it.each(quantityIds)('%s is what it was set to, and nothing else is', (id) => {
    const from = quantityOf(base, id) ?? 0;
    const changed = withQuantity(base, id, 2 * from);
    expect([quantityOf(changed, id)]).toBeAllclose([2 * from], {
      rtol: 1e-9,
      because: 'parameters are solved for',
    });
    const alsoBatch = id === 'concurrency' ? ['batch'] : [];
    for (const other of quantityIds.filter((name) => name !== id && !alsoBatch.includes(name)))
      expect([other, quantityOf(changed, other)]).toEqual([other, quantityOf(base, other)]);
  });

  it('concurrency takes the batch along only where all advance in one pass', () => {
    const few = workload({
      traffic: { concurrency: 8, batch: 2, promptTokens: 1, answerTokens: 1 },
    });
    expect(withQuantity(few, 'concurrency', 16).traffic.batch).toBe(2);
    expect(withQuantity(base, 'concurrency', 16).traffic.batch).toBe(16);
  });
});
