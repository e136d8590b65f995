// The check-yourself questions of the chapter on speculative decoding.
import { expectedTokensPerCycle, speculativeSpeedup } from '#src/core/speculative.ts';
import type { QuestionSet } from '../question.ts';

const cycle = { acceptance: 0.7, draftLength: 3 } as const;
const costs = { acceptance: 0.8, draftLength: 4, draftCost: 0.2, verifyCost: 2 } as const;

/** The questions of the chapter on speculative decoding, with their keys. */
export const speculativeQuestions = {
  exactness: {
    kind: 'single',
    options: ['good-draft', 'acceptance-alone', 'acceptance-and-residual', 'redraw-from-target'],
    correct: 'acceptance-and-residual',
  },
  'tokens-per-cycle': {
    kind: 'numeric',
    unit: 'token',
    given: cycle,
    answer: expectedTokensPerCycle(cycle),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'speedup-at-cost': {
    kind: 'numeric',
    unit: 'times',
    given: costs,
    answer: speculativeSpeedup(costs),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'greedy-rule': {
    kind: 'single',
    options: ['same-choice', 'likely-enough', 'random-draw', 'among-first-choices'],
    correct: 'same-choice',
  },
  'high-load': {
    kind: 'single',
    options: ['arithmetic-bound', 'bandwidth-bound', 'draft-less-often-right', 'cache-too-large'],
    correct: 'arithmetic-bound',
  },
  'weak-draft': {
    kind: 'single',
    options: [
      'one-token-at-a-time',
      'rule-lets-errors-pass',
      'target-repairs-draft',
      'too-few-prompts',
    ],
    correct: 'one-token-at-a-time',
  },
} as const satisfies QuestionSet;
