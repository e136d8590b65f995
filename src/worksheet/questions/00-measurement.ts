// The check-yourself questions of the module on measuring.
import { kvCacheBytes } from '#src/core/kv-cache.ts';
import type { QuestionSet } from '../question.ts';

const cache = { layers: 2, heads: 4, headDim: 16, tokens: 64, batch: 16 } as const;
const step = { whole: 120, without: 84 } as const;
const tail = { share: 1, answers: 20 } as const;

/** The questions of the module on measuring, with their keys. */
export const measurementModuleQuestions = {
  ablation: {
    kind: 'numeric',
    unit: 'percent',
    given: step,
    answer: (100 * (step.whole - step.without)) / step.whole,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'sum-too-large': {
    kind: 'single',
    options: ['counted-twice', 'all-explained', 'clock-wrong', 'more-parts'],
    correct: 'counted-twice',
  },
  'slow-page': {
    kind: 'numeric',
    unit: 'percent',
    given: tail,
    answer: 100 * (1 - (1 - tail.share / 100) ** tail.answers),
    tolerance: { relative: 0.03, because: 'rounding' },
  },
  'mean-of-eight': {
    kind: 'single',
    options: ['hides-slow', 'finds-slow', 'same-percentile', 'needs-fewer'],
    correct: 'hides-slow',
  },
  'cache-bytes': {
    kind: 'numeric',
    unit: 'byte',
    given: cache,
    answer: kvCacheBytes({
      layers: cache.layers,
      kvHeads: cache.heads,
      headDim: cache.headDim,
      tokens: cache.tokens,
      batch: cache.batch,
      format: 'float32',
    }),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  baseline: {
    kind: 'multi',
    options: ['same-machine', 'same-prompts', 'same-version', 'same-hour', 'same-result'],
    correct: ['same-machine', 'same-prompts', 'same-version'],
  },
  'first-lever': {
    kind: 'single',
    options: ['largest-share', 'slowest-operator', 'newest-technique', 'smallest-share'],
    correct: 'largest-share',
  },
} as const satisfies QuestionSet;
