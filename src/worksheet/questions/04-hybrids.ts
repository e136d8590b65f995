// The check-yourself questions of module 4, hybrids.
import { hybridLayerCost } from '#src/core/hybrid.ts';
import { mamba2StateValues } from '#src/core/ssm.ts';
import type { QuestionSet } from '../question.ts';

const state = { dModel: 32, expand: 1, dState: 16, dConv: 4, heads: 4 } as const;
const short = { dModel: 32, tokens: 40, state: mamba2StateValues(state) } as const;
const local = { dModel: 32, window: 8, tokens: 4096 } as const;

const cache = 2 * short.dModel * short.tokens;
const windowed = hybridLayerCost(
  { mixer: 'local', experts: false },
  {
    vocabulary: 1,
    dFeedForward: 1,
    decays: 1,
    inner: 32,
    state: 1,
    convolution: 2,
    experts: 1,
    expertsPerToken: 1,
    ...local,
  },
  local.tokens,
);

/** The questions of the page, with their keys. */
export const hybridQuestions = {
  memory: {
    kind: 'numeric',
    unit: 'percent',
    given: short,
    answer: (100 * (cache + 3 * short.state)) / (4 * cache),
    tolerance: { relative: 0.02, because: 'rounding' },
  },
  limit: {
    kind: 'single',
    options: ['quarter', 'nothing', 'same-share', 'whole'],
    correct: 'quarter',
  },
  window: {
    kind: 'numeric',
    unit: 'count',
    given: local,
    answer: windowed.values,
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  experts: {
    kind: 'single',
    options: ['nothing', 'times-experts', 'divided', 'router'],
    correct: 'nothing',
  },
  division: {
    kind: 'single',
    options: ['neighbours', 'whole-text', 'positions', 'fewer-weights'],
    correct: 'neighbours',
  },
  evidence: {
    kind: 'single',
    options: ['more-seeds', 'best-run', 'larger-model', 'longer-text'],
    correct: 'more-seeds',
  },
} as const satisfies QuestionSet;
