import { describe, expect, it } from 'vitest';
import { type ControlSettings, controlRun, firstGate } from '#islands/routing/control-run.ts';
import { type PackedLadder, packedAnswers } from '#islands/routing/packed-ladder.ts';
import { seededRandom } from '#src/tutor/random.ts';

const random = seededRandom(11);
const confidence = Array.from({ length: 400 }, (_, i) => (i % 4 === 3 ? 0.9 : random() * 0.6));
const right = confidence.map(() => 1);
const ladder: PackedLadder = {
  names: ['small', 'large'],
  seconds: [1, 4],
  gated: [1, 4],
  parameters: [1, 10],
  gates: [0.5, 0],
  answers: {
    choosing: [],
    judging: [packedAnswers(confidence, right), packedAnswers(confidence, right)],
  },
};

function finished(settings: ControlSettings, seed = 3) {
  const run = controlRun(ladder, settings);
  run.reset(seed);
  while (!run.done) run.step();
  return run;
}

describe('a controlled gate over a stream', () => {
  it('gives the same points for the same seed, and others for another', () => {
    const settings = { budget: 0.6, rate: 0.05, order: 'mixed' } as const;
    expect(finished(settings).points).toEqual(finished(settings).points);
    expect(finished(settings, 4).points).not.toEqual(finished(settings).points);
  });

  it('spends nearly its budget where a fixed gate does not', () => {
    const mean = ({ state }: ReturnType<typeof finished>) => state.spent / state.prompts;
    const shift = { budget: 0.6, order: 'shift' } as const;
    expect(Math.abs(mean(finished({ ...shift, rate: 0.1 })) - 0.6)).toBeLessThan(0.05);
    const fixed = finished({ ...shift, rate: 0 });
    expect(fixed.state.gate).toBe(firstGate);
    expect(Math.abs(mean(fixed) - 0.6)).toBeGreaterThan(0.1);
  });

  it('shows the easiest set first where the order shifts', () => {
    const run = controlRun(ladder, { budget: 0.6, rate: 0, order: 'shift' });
    run.reset(1);
    for (let i = 0; i < 100; i++) run.step();
    expect(run.state.escalated).toBe(0);
    run.step();
    while (!run.done) run.step();
    expect(run.state.escalated).toBeGreaterThan(100);
  });
});
