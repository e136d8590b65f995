// The check-yourself questions of module 10, reading papers.

import { fittedTime } from '#src/core/amdahl-fit.ts';
import { kvCacheBytes } from '#src/core/kv-cache.ts';
import { speculativeSpeedup } from '#src/core/speculative.ts';
import { exactRecallTokens } from '#src/core/state-capacity.ts';
import { convert } from '#src/core/units.ts';
import type { QuestionSet } from '../question.ts';

const draft = { acceptance: 0.68, draftLength: 5, draftCost: 0.04 } as const;
const shared = { before: 2, after: 0.5, factor: 32, otherFactor: 4 } as const;
const window = { layers: 32, kvHeads: 8, headDim: 128, tokens: 8192 } as const;
const state = { values: 65_536, vocabulary: 1024 } as const;

/** The questions of the page, with their keys. */
export const frontiersQuestions = {
  'paper-row': {
    kind: 'numeric',
    unit: 'times',
    given: draft,
    answer: speculativeSpeedup(draft),
    tolerance: { relative: 0.02, because: 'rounding' },
  },
  'up-to': {
    kind: 'single',
    options: ['typical', 'best-of-tried', 'guaranteed', 'upper-bound'],
    correct: 'best-of-tried',
  },
  'which-baseline': {
    kind: 'single',
    options: ['window-recomputed', 'window-kept', 'whole-text', 'smaller-model'],
    correct: 'window-kept',
  },
  'fitted-time': {
    kind: 'numeric',
    unit: 'second',
    given: shared,
    answer: fittedTime(shared),
    tolerance: { relative: 0.02, because: 'rounding' },
  },
  'window-cache': {
    kind: 'numeric',
    unit: 'gigabyte',
    given: window,
    answer: convert(kvCacheBytes({ ...window, format: 'float16' }), 'byte', 'gigabyte'),
    tolerance: { relative: 0.02, because: 'rounding' },
  },
  'what-refutes': {
    kind: 'multi',
    options: ['own-hardware-slower', 'same-set-up-slower', 'text-differs', 'formula-differs'],
    correct: ['same-set-up-slower', 'text-differs'],
  },
  'state-bound': {
    kind: 'numeric',
    unit: 'token',
    given: state,
    answer: exactRecallTokens({ ...state, format: 'float16' }),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'no-paper': {
    kind: 'single',
    options: ['not-searched', 'searched-dated', 'impossible', 'nobody-needs'],
    correct: 'searched-dated',
  },
} as const satisfies QuestionSet;
