import { describe, expect, test } from 'vitest';
import { citableEstimates, measures } from '#src/worksheet/citation.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { estimate, run, runs } from './sample-work.ts';

const { quantities } = speculative;
const length = run('draft-length', {
  'ratio.draft.1': estimate(1, 1.1, 1.2),
  'ratio.draft.2': estimate(0.8, 0.9, 1),
  'stepwise.draft.1': estimate(0.1, 0.2, 0.3),
  identical: estimate(1, 1, 1),
});

describe('what a run offers to be cited', () => {
  test('begins with the estimate that is meant', () => {
    expect(citableEstimates(quantities['time-ratio'], length)).toEqual([
      'ratio.draft.2',
      'ratio.draft.1',
    ]);
  });

  test('is what measures the quantity, and nothing of another experiment', () => {
    expect(citableEstimates(quantities['same-text'], length)).toEqual(['identical']);
    expect(citableEstimates(quantities['time-ratio'], runs.verify)).toEqual([]);
  });

  test('matches keys whole, or up to a star', () => {
    expect(measures(quantities['verify-ratio'], 'ratio.4')).toBe(true);
    expect(measures(quantities['verify-ratio'], 'ratio.40')).toBe(false);
    expect(measures(quantities['time-ratio'], 'ratio.draft.1')).toBe(true);
  });
});
