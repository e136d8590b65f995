import { describe, expect, it } from 'vitest';
import { metricName } from '#islands/kit/metric-name.ts';

describe('the name of a measured quantity', () => {
  it.each([
    ['draft-acceptance', 'position.draft-weak.3', 'accepted at position 3, weak draft'],
    ['draft-acceptance', 'identical.draft', 'same text as the tutor alone, good draft'],
    ['verify-cost', 'ratio.4', '5 positions against one, inside the graph'],
    [
      'draft-length',
      'stepwise.draft.2',
      'speculative against plain step by step, k = 2, good draft',
    ],
    ['batch', 'ratio.16', 'a token with 16 sentences at once, against one'],
    ['answer-time', 'answer-p95', 'whole answer, 95th percentile'],
    ['scale-verify', 'ratio.485760', 'five positions against one, 485,760 parameters'],
  ])('of %s · %s is "%s"', (experiment, key, name) => {
    expect(metricName(experiment, key, 'en')).toBe(name);
  });

  it('is found by the places of its experiment’s own patterns', () => {
    expect(metricName('cache-decode', 'ratio.16', 'en')).toBe(
      'first 16 tokens of an answer without a cache, against with',
    );
    expect(metricName('cache-decode', 'text.256', 'es')).toContain('al final de 256 sin caché');
    expect(metricName('cache-decode', 'identical', 'en')).toContain('same answer');
    expect(metricName('cache-decode', 'ratio.16.more', 'en')).not.toContain('{{');
  });

  it('speaks Spanish', () => {
    expect(metricName('batch', 'per-token.4', 'es')).toBe('un token, 4 frases a la vez');
  });

  it('is the key itself where there is none yet', () => {
    expect(metricName('batch', 'novel', 'en')).toBe('novel');
  });
});
