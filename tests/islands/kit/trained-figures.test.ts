import { describe, expect, it } from 'vitest';
import { trainedFigures } from '#islands/kit/trained-figures.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';

function record(name: string, right: readonly number[]): VariantRecord {
  const provenance = {
    machine: 'a processor',
    node: '22',
    onnxruntime: '1',
    finishedAt: '2026-11-21T06:00:00.000Z',
  };
  const runs = right.map((count, i) => ({
    seed: i + 1,
    sha256: `${i}`,
    seconds: 10 * (i + 1),
    heldOut: { 'held-cells': { right: count, total: 1000, nats: 500, tokens: 5000 } },
    provenance,
  }));
  return { name, parameters: 40_000, runs } as unknown as VariantRecord;
}

const figures = trainedFigures(
  new Map([
    ['tutor', record('tutor', [900, 910, 890, 905, 895])],
    ['dense-wide', record('dense-wide', [950, 960, 940, 955, 945])],
  ]),
);

describe('figures of trained variants', () => {
  it('are means over seeds, in percent, with their interval', () => {
    expect(figures.get('trained.tutor.held-cells.exact')).toMatchObject({
      value: 90,
      unit: 'percent',
      level: 0.95,
      origin: { kind: 'measured', experiment: 'training', samples: 5 },
    });
  });

  it('compare a variant with the control of the same active work, and a control with nothing', () => {
    const against = figures.get('trained.dense-wide.held-cells.exact-against');
    expect(against?.value).toBeCloseTo(5, 9);
    expect(against?.unit).toBe('ratio');
    expect(figures.get('trained.tutor.held-cells.exact-spread')?.value).toBeCloseTo(2, 9);
    expect(against?.low).toBeGreaterThan(0);
    expect(figures.has('trained.tutor.held-cells.exact-against')).toBe(false);
  });
});
