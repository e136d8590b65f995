import { describe, expect, it } from 'vitest';
import { listings } from '#islands/flawed-benchmark/listings.ts';
import { measurementQuestions } from '#src/worksheet/questions/measurement.ts';

describe('the flawed benchmarks', () => {
  it('each stand above a question of the measuring chapter, with a different flaw', () => {
    const flaws = listings.map(({ question }) => {
      const item = measurementQuestions[question.split('.')[1] as 'flaw-cold-start'];
      return item.correct;
    });
    expect(new Set(flaws).size).toBe(listings.length);
  });
});
