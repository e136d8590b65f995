// Two trainings to be watched side by side: the same but for the balance loss.
import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { routerRunDefaults } from '#src/train/router-arms.ts';
import { openRouterRun } from '#src/train/router-run.ts';

const sentence = [1, 40, 90, 120, 3];
const short = { ...routerRunDefaults, steps: 12, batch: 8 };
const even = { atol: 1e-5, because: 'float32' };

async function stepped(options = short, steps = options.steps) {
  const run = await openRouterRun(createNodeRuntime(), options, sentence);
  const before = await run.read();
  const taken = [];
  for (let step = 0; step < steps; step++) taken.push(await run.advance());
  const after = await run.read();
  const { done } = run;
  await run.dispose();
  return { before, taken, after, done };
}

describe('a watched training', () => {
  it('begins with equal experts and one router, and ends when its steps are taken', async () => {
    const { before, taken, after, done } = await stepped();
    for (const arm of ['balanced', 'free'] as const) {
      expect([before[arm].distance]).toBeAllclose([0], even);
      expect(after[arm].distance).toBeGreaterThan(1e-4);
      for (const row of after[arm].probabilities)
        expect([row.reduce((sum, p) => sum + p, 0)]).toBeAllclose([1], even);
    }
    expect(before.balanced.probabilities).toEqual(before.free.probabilities);
    expect(after.balanced.probabilities).not.toEqual(after.free.probabilities);
    expect(before.free.probabilities).toHaveLength(sentence.length);
    expect(taken[0]?.balanced).toEqual(taken[0]?.free);
    expect(taken.at(-1)?.step).toBe(12);
    expect(done).toBe(true);
  });

  it('is the same run from the same seed, and another from another', async () => {
    const [once, again] = [await stepped(short, 4), await stepped(short, 4)];
    expect(again.taken).toEqual(once.taken);
    expect((await stepped({ ...short, seed: 2 }, 4)).taken).not.toEqual(once.taken);
  });

  it('leaves the balanced one more even than the free one, with a strong balance loss', async () => {
    const { taken } = await stepped({ ...short, steps: 40, balance: 0.5 });
    const largest = (arm: 'balanced' | 'free') =>
      taken.slice(-10).reduce((sum, step) => sum + Math.max(...step[arm].share), 0) / 10;
    expect(largest('balanced')).toBeLessThan(largest('free'));
  });

  it('can be of four experts with two a token', async () => {
    const { taken } = await stepped({ ...short, mixture: 'small-moe-4-2' }, 2);
    expect(taken[1]?.free.share).toHaveLength(4);
  });
});
