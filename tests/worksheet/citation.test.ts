import { describe, expect, test } from 'vitest';
import { citableEstimates, foundCitation, measures } from '#src/worksheet/citation.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { gatherEvidence } from '#src/worksheet/evidence.ts';
import { estimate, run, runs, world } from './sample-work.ts';

const { quantities } = speculative;
const length = run('draft-length', {
  'ratio.draft.1': estimate(1, 1.1, 1.2),
  'ratio.draft.2': estimate(0.8, 0.9, 1),
  'stepwise.draft.1': estimate(0.1, 0.2, 0.3),
  best: estimate(0.85, 0.95, 1.05),
  identical: estimate(1, 1, 1),
});

describe('what a run offers to be cited', () => {
  test('begins with the estimate that is meant', () => {
    const least = { ...quantities['time-ratio'], estimates: ['ratio.*'], prefer: 'least' } as const;
    expect(citableEstimates(least, length)).toEqual(['ratio.draft.2', 'ratio.draft.1']);
  });

  test('is the best of speculation on rounds that did not choose it, not the least of many', () => {
    expect(citableEstimates(quantities['time-ratio'], length)).toEqual(['best']);
  });

  test('is what measures the quantity, and nothing of another experiment', () => {
    expect(citableEstimates(quantities['same-text'], length)).toEqual(['identical']);
    expect(citableEstimates(quantities['time-ratio'], runs.verify)).toEqual([]);
  });

  test('matches keys whole, or up to a star', () => {
    expect(measures(quantities['verify-ratio'], 'ratio.4')).toBe(true);
    expect(measures(quantities['verify-ratio'], 'ratio.40')).toBe(false);
    const starred = { ...quantities['time-ratio'], estimates: ['ratio.*'] };
    expect(measures(starred, 'ratio.draft.1')).toBe(true);
  });
});

describe('a run cited by its first digits', () => {
  const quantity = quantities['verify-ratio'];
  const short = { run: runs.verify.id.slice(0, 8), estimate: 'ratio.' };
  const others = new Map([[runs.time.id, runs.time]]);

  test('is found once it is at hand, with the figure that the quantity prefers', () => {
    expect(foundCitation(quantity, short, others)).toBe(short);
    const whole = { run: runs.verify.id, estimate: 'ratio.4' };
    expect(foundCitation(quantity, short, world.runs)).toEqual(whole);
    const { cited, findings } = gatherEvidence(speculative, { 'verify-ratio': [short] }, world);
    expect(cited.map(({ run }) => run.id)).toEqual([runs.verify.id]);
    expect(findings.map(({ id }) => id)).not.toContain('missing-run');
  });

  test('stays as it was written where two runs begin so, or the digits are too few', () => {
    const twin = { ...runs.verify, id: short.run + 'f'.repeat(56) };
    const both = new Map([...world.runs, [twin.id, twin]]);
    expect(foundCitation(quantity, short, both)).toBe(short);
    const few = { ...short, run: short.run.slice(0, 7) };
    expect(foundCitation(quantity, few, world.runs)).toBe(few);
  });
});
