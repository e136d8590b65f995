import { describe, expect, it } from 'vitest';
import { bestCascades, bestCascadesInPieces } from '#islands/routing/best-cascades.ts';
import { cascadeRows, standingOf } from '#islands/routing/cascade-rows.ts';
import {
  costMeasures,
  ladderOf,
  ladderRungs,
  packedAnswers,
  unpackedAnswers,
} from '#islands/routing/packed-ladder.ts';
import { seededRandom } from '#src/tutor/random.ts';

const estimate = (value: number) =>
  ({ value, low: value, high: value, level: 0.95, unit: 'second', n: 96 }) as const;
const run = {
  parameters: { models: 'a,b' },
  samples: {
    'choosing.a.confidence': [0.9, 0.1],
    'choosing.a.right': [1, 0],
    'choosing.b.confidence': [1, 1],
    'choosing.b.right': [1, 1],
    'judging.a.confidence': [0.9, 0.2],
    'judging.a.right': [1, 0],
    'judging.b.confidence': [1, 1],
    'judging.b.right': [1, 1],
    gates: [0.5, 0],
  },
  summary: { 'seconds.a': estimate(1), 'seconds.b': estimate(4), 'gate.a': estimate(1.5) },
};
const ladder = ladderOf(run, (name) => (name === 'a' ? 10 : 100));

describe('a packed ladder', () => {
  it('comes out as it went in, to a two-thousandth', () => {
    const { confidence, right } = unpackedAnswers(packedAnswers([0, 0.5, 0.123, 1], [0, 1, 0, 1]));
    expect(right).toEqual([false, true, false, true]);
    for (const [i, value] of [0, 0.5, 0.123, 1].entries())
      expect(Math.abs((confidence[i] ?? 2) - value)).toBeLessThan(1 / 4000);
    expect(() => packedAnswers([1.1], [0])).toThrow('confidence 1.1');
  });

  it('has costs over the largest rung’s, by either measure', () => {
    if (!ladder) throw new Error('the run has a ladder');
    const of = (measure: 'seconds' | 'work') =>
      ladderRungs(ladder, 'judging', measure).map(({ cost, gatedCost }) => [cost, gatedCost]);
    expect(of('seconds').map(([cost]) => cost)).toEqual([0.25, 1]);
    expect(of('seconds')[0]?.[1]).toBe(0.375);
    expect(of('work')[0]).toEqual([0.1, 0.1]);
  });

  it('is nothing where the run has no answers', () => {
    expect(ladderOf({ ...run, samples: {} }, () => 1)).toBeUndefined();
    expect(ladderOf(undefined, () => 1)).toBeUndefined();
  });
});

describe('the rows of the figure', () => {
  it('hold every single rung, the best cascades and the reader’s own', () => {
    if (!ladder) throw new Error('the run has a ladder');
    const rows = cascadeRows(ladder, 'seconds', [0.5, 0]);
    expect(rows.filter(({ kind }) => kind === 'single').map(({ right }) => right)).toEqual([
      0.5, 1,
    ]);
    const own = rows.find(({ kind }) => kind === 'own');
    expect(own).toMatchObject({ cost: 0.875, right: 1, answered: [0.5, 0.5] });
    if (own) expect(standingOf(rows, own)).toEqual({ single: 0, gained: 0.5 });
    expect(cascadeRows(ladder, 'seconds', [null, null]).some(({ kind }) => kind === 'own')).toBe(
      false,
    );
  });
});

it('finds the same best cascades in pieces as at once', async () => {
  const random = seededRandom(5);
  const names = ['a', 'b', 'c'];
  const answers = () =>
    names.map(() =>
      packedAnswers(
        Array.from({ length: 40 }, random),
        Array.from({ length: 40 }, () => Number(random() < 0.6)),
      ),
    );
  const drawn = {
    names,
    seconds: [1, 3, 9],
    gated: [1.2, 3.3, 9],
    parameters: [10, 40, 200],
    gates: [0.5, 0.5, 0],
    answers: { choosing: answers(), judging: answers() },
  };
  for (const measure of costMeasures)
    expect(await bestCascadesInPieces(drawn, measure)).toEqual(bestCascades(drawn, measure));
});
