import { expect, test } from 'vitest';
import { judgedMap, ladderTable, rungs } from '#islands/map-builder/ladder.ts';
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
    ...['held-sentences', 'held-pairs', 'held-cells', 'held-irregular'].map(
      (set) => [`right.${rung}.${set}`, estimate(place / 4)] as const,
    ),
  ]),
);

test('has the rungs of the experiment, named by their own count of parameters', () => {
  expect(rungs).toEqual(ladder);
  const plans = { ...modelPlans, ...variantPlans };
  expect(rungs.map((rung) => parameterCount(plans[rung].config))).toEqual(rungParameters);
});

test('judges a map by the best single rung that is no dearer', () => {
  const { own, single, gain, front } = judgedMap(ladderTable(summary), [0, 4, 4, 4]);
  expect([own.right, own.cost]).toEqual([0.75, 4]);
  expect(single?.rung).toBe(3);
  expect(gain).toBeCloseTo(0, 12);
  expect([...front]).toEqual([0, 1, 2, 3, 4]);
});
