import { expect, it } from 'vitest';
import { TrainClock } from '#src/cli/train-clock.ts';
import type { Training } from '#src/cli/train-queue.ts';

const training = (recordedSeconds: number): Training => ({
  kind: 'variant',
  name: 'mamba2',
  seed: 1,
  work: 1,
  steps: 100,
  recordedSeconds,
  reason: 'not recorded',
});

it('says which training is under way and how long all of them still take', () => {
  let now = 0;
  const clock = new TrainClock([training(60), training(120)], undefined, () => now);
  expect(clock.line(0)).toBe('training 1 of 2, about 3 min left in all');
  expect(clock.line(0.5)).toBe('training 1 of 2, about 3 min left in all');
  now = 180; // three times what was recorded: this machine is slower
  clock.finish();
  expect(clock.line(0)).toBe('training 2 of 2, about 6 min left in all');
  now = 540;
  clock.finish();
  expect(clock.summary()).toBe('2 trainings in 9 min');
});

it('says that nothing is owed', () => {
  expect(new TrainClock([], undefined, () => 0).summary()).toBe('nothing is owed');
});
