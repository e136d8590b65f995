// The trainer asks for steps while nobody paused or cancelled, and ends its worker however it goes.
import { describe, expect, it } from 'vitest';
import type { Advance, RunShape } from '#islands/live-training/contract.ts';
import { openTrainer, type TrainingEnd } from '#islands/live-training/trainer.ts';
import { type RouterRunOptions, routerRunDefaults } from '#src/train/router-arms.ts';

const shape: RunShape = { options: routerRunDefaults, experts: 2, expertsPerToken: 1, tokens: [] };

function worker(steps: number) {
  const asked: string[] = [];
  let step = 0;
  let stops = 0;
  let fail: ((error: Error) => void) | undefined;
  const end: TrainingEnd = {
    call: <Result>(task: string) => {
      asked.push(task);
      return new Promise<Result>((resolve, reject) => {
        fail = reject;
        setTimeout(() => {
          if (task === 'start') return resolve(shape as Result);
          step++;
          resolve({ step, done: step >= steps, points: [] } as Result);
        }, 2);
      });
    },
    stop() {
      stops++;
      fail?.(new Error('the worker was stopped'));
    },
  };
  return { end, asked, stops: () => stops };
}

function events(onAdvance: (advance: Advance) => void = () => {}) {
  return { onLoad: () => {}, onStart: () => {}, onAdvance };
}

describe('a trainer', () => {
  it('trains to the end and lets its worker go', async () => {
    const { end, asked, stops } = worker(3);
    const steps: number[] = [];
    const whole = await openTrainer<RouterRunOptions, RunShape, Advance>(end).train(
      routerRunDefaults,
      events(({ step }) => steps.push(step)),
    );
    expect([whole, steps, stops()]).toEqual([true, [1, 2, 3], 1]);
    expect(asked).toEqual(['start', 'advance', 'advance', 'advance']);
  });

  it('asks for nothing while it is paused, and goes on from there', async () => {
    const { end, asked } = worker(4);
    const trainer = openTrainer<RouterRunOptions, RunShape, Advance>(end);
    const training = trainer.train(
      routerRunDefaults,
      events(({ step }) => step === 2 && trainer.pause()),
    );
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(asked).toHaveLength(3);
    trainer.resume();
    expect(await training).toBe(true);
    expect(asked).toHaveLength(5);
  });

  it('ends the worker at once when it is cancelled, in the middle of steps or paused', async () => {
    for (const paused of [false, true]) {
      const { end, stops } = worker(100);
      const trainer = openTrainer<RouterRunOptions, RunShape, Advance>(end);
      const training = trainer.train(
        routerRunDefaults,
        events(({ step }) => paused && step === 1 && trainer.pause()),
      );
      await new Promise((resolve) => setTimeout(resolve, 15));
      trainer.cancel();
      expect(await training).toBe(false);
      expect(stops()).toBeGreaterThan(0);
    }
  });

  it('can train again after a cancelled run', async () => {
    const { end } = worker(2);
    const trainer = openTrainer<RouterRunOptions, RunShape, Advance>(end);
    const first = trainer.train(routerRunDefaults, events());
    trainer.cancel();
    expect(await first).toBe(false);
    expect(await trainer.train(routerRunDefaults, events())).toBe(true);
  });

  it('passes on what the worker threw', async () => {
    const end: TrainingEnd = {
      call: () => Promise.reject(new Error('out of memory')),
      stop() {},
    };
    await expect(
      openTrainer<RouterRunOptions, RunShape, Advance>(end).train(routerRunDefaults, events()),
    ).rejects.toThrow('out of memory');
  });
});
