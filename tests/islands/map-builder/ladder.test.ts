import { expect, test } from 'vitest';
import { coversLadder, judgedMap, ladderTable, rungs } from '#islands/map-builder/ladder.ts';
import { rungParameters } from '#islands/map-builder/rung-names.ts';
import { ladder } from '#src/measure/experiments/ladder-cost.ts';
import { modelPlans } from '#src/train/models.ts';
import { variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';

const estimate = (value: number) => ({ value, low: value, high: value });

/** Every rung right as often as its place says, a second dearer than the one before. */
const summary = Object.fromEntries(
  rungs.flatMap((rung, place) => [
    [`seconds.${rung}`, estimate(place + 1)],
    [`bytes.${rung}`, estimate(1)],
    ...['held-sentences', 'held-pairs', 'held-cells', 'held-irregular'].map(
      (set) => [`right.${rung}.${set}`, estimate(place / 5)] as const,
    ),
  ]),
);

test('has the rungs of the experiment, named by their own count of parameters', () => {
  expect(rungs).toEqual(ladder);
  const plans = { ...modelPlans, ...variantPlans };
  expect(rungs.map((rung) => parameterCount(plans[rung].config))).toEqual(rungParameters);
});

test('judges a map by the best single rung that is no dearer', () => {
  const { own, single, gain, front } = judgedMap(ladderTable(summary), [1, 5, 5, 5]);
  expect([own.right, own.cost]).toEqual([0.8, 5]);
  expect(single?.rung).toBe(4);
  expect(gain).toBeCloseTo(0, 12);
  expect([...front]).toEqual([0, 1, 2, 3, 4, 5]);
});

test('computes with runs that have every rung, and with no run of an earlier ladder', () => {
  expect(coversLadder(summary)).toBe(true);
  const { 'seconds.dense-384': _, ...earlier } = summary;
  expect(coversLadder(earlier)).toBe(false);
  expect(coversLadder({})).toBe(false);
});
