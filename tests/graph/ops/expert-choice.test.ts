import { describe, expect, it } from 'vitest';
import { expertCapacity, expertChoice, routingLoad } from '#src/core/routing/expert-capacity.ts';
import { seededRouter } from '#src/core/routing/seeded-router.ts';
import { Graph } from '#src/graph/graph.ts';
import { expertChoiceRouting } from '#src/graph/ops/expert-choice.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { expectGradient } from '../gradient-check.ts';
import { runGraph } from '../run-graph.ts';

const size = { tokens: 12, experts: 4 } as const;
const rows = seededRouter({ ...size, skew: 1, random: seededRandom(2) });
const capacity = expertCapacity({ ...size, perToken: 2, factor: 1 });

async function routed(realTokens: number = size.tokens) {
  const results = await runGraph((g) => {
    const logits = g.constant('float32', [12, 4], rows.flat().map(Math.log));
    const ones = Array.from({ length: 12 }, (_, token) => Number(token < realTokens));
    const real = g.constant('float32', [12, 1], ones);
    const { probabilities, chosen, gates } = expertChoiceRouting(g, logits, { capacity, real });
    return { probabilities, chosen, gates };
  });
  return (name: string) => Array.from(results[name]?.data as Float32Array);
}
const column = (values: readonly number[], expert: number) =>
  values.filter((_, at) => at % 4 === expert).reduce((sum, value) => sum + value, 0);

describe('experts that choose tokens, in a graph', () => {
  it('choose as the plain function does, and all have the same load', async () => {
    const of = await routed();
    const expected = new Array<number>(48).fill(0);
    for (const { token, expert } of expertChoice(rows, capacity)) expected[4 * token + expert] = 1;
    expect(of('chosen')).toEqual(expected);
    for (const expert of [0, 1, 2, 3]) expect(column(of('chosen'), expert)).toBe(capacity);
    expect(of('probabilities')).toBeAllclose(rows.flat(), { atol: 1e-6, because: 'float32' });
  });

  it('gate a token by its probabilities among those that took it: 1 in all, or 0 where none did', async () => {
    const of = await routed();
    const { untouched } = routingLoad(expertChoice(rows, capacity), size);
    const sums = rows.map((_, token) =>
      of('gates')
        .slice(4 * token, 4 * token + 4)
        .reduce((sum, gate) => sum + gate, 0),
    );
    expect(sums.filter((sum) => Math.abs(sum - 1) < 1e-5)).toHaveLength(12 - untouched);
    expect(sums.filter((sum) => sum === 0)).toHaveLength(untouched);
  });

  it('leave padding alone', async () => {
    const of = await routed(8);
    expect(of('chosen').slice(32)).toEqual(new Array(16).fill(0));
    for (const expert of [0, 1, 2, 3]) expect(column(of('chosen'), expert)).toBe(capacity);
  });

  it('have the gradient of their gates while the choice stands', async () => {
    await expectGradient({
      shapes: [[6, 3]],
      build: (g, x) => expertChoiceRouting(g, x, { capacity: 4 }).gates,
      low: -4,
      high: 4,
    });
  });

  it('refuse more places than tokens', () => {
    const g = new Graph('too-many');
    const logits = g.input('logits', 'float32', [3, 2]);
    expect(() => expertChoiceRouting(g, logits, { capacity: 4 })).toThrow('4 places for 3 tokens');
  });
});
