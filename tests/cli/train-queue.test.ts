import { describe, expect, it } from 'vitest';
import { durationText, expectedSeconds, secondsAWork, secondsLeft } from '#src/cli/train-queue.ts';

const nothing = { expected: 0, took: 0 };
const training = (work: number, recordedSeconds?: number) => ({ work, recordedSeconds });

describe('what a training is expected to take', () => {
  it('is what its other seeds took, else its work at the rate of others', () => {
    expect(expectedSeconds(training(10, 60), 1)).toBe(60);
    expect(expectedSeconds(training(10), 2)).toBe(20);
    expect(expectedSeconds(training(10), undefined)).toBeUndefined();
  });

  it('goes by the middle rate, so that one odd record does not count', () => {
    const known = [1, 2, 100].map((seconds) => ({ work: 1, seconds }));
    expect(secondsAWork(known)).toBe(2);
    expect(secondsAWork([{ work: 0, seconds: 3 }])).toBeUndefined();
  });
});

describe('the time left over the whole', () => {
  it('counts what of the first training is done', () => {
    const open = [training(1, 100), training(1, 50)];
    expect(secondsLeft(open, { rate: undefined, done: nothing, share: 0 })).toBe(150);
    expect(secondsLeft(open, { rate: undefined, done: nothing, share: 0.5 })).toBe(100);
  });

  it('is corrected by how this machine did so far', () => {
    const done = { expected: 100, took: 200 };
    expect(secondsLeft([training(1, 30)], { rate: undefined, done, share: 0 })).toBe(60);
  });

  it('is not told where nothing tells', () => {
    const open = [training(1, 30), training(1)];
    expect(secondsLeft(open, { rate: undefined, done: nothing, share: 0 })).toBeUndefined();
  });

  it('reads as a person would say it', () => {
    expect([20, 90, 3700].map(durationText)).toEqual(['20 s', '2 min', '1 h 2 min']);
  });
});
