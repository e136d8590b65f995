// The check-yourself questions of module 5, routing.

import { affordableEscalation } from '#src/core/routing/budget-controller.ts';
import { breakEvenEscalation, twoRungCost } from '#src/core/routing/cascade.ts';
import type { QuestionSet } from '../question.ts';

const two = { small: 0.25, large: 1, escalated: 0.3 } as const;
const flat = { small: 0.6, large: 1 } as const;
const control = { small: 0.25, large: 1, budget: 0.45 } as const;

/** The questions of the page, with their keys. */
export const routingQuestions = {
  'two-rung-cost': {
    kind: 'numeric',
    unit: 'ratio',
    given: two,
    answer: twoRungCost(two),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'break-even': {
    kind: 'numeric',
    unit: 'ratio',
    given: flat,
    answer: breakEvenEscalation(flat),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'which-baseline': {
    kind: 'single',
    options: ['largest', 'best-single', 'smallest', 'mean-of-rungs'],
    correct: 'best-single',
  },
  'what-a-gate-needs': {
    kind: 'single',
    options: ['calibration', 'separation', 'high-confidence', 'low-error'],
    correct: 'separation',
  },
  'where-to-judge': {
    kind: 'single',
    options: ['same-prompts', 'other-prompts', 'training-prompts', 'hard-prompts'],
    correct: 'other-prompts',
  },
  'specialist-control': {
    kind: 'multi',
    options: ['same-steps', 'same-examples-of-it', 'larger-generalist', 'other-language'],
    correct: ['same-steps', 'same-examples-of-it'],
  },
  'controller-share': {
    kind: 'numeric',
    unit: 'ratio',
    given: control,
    answer: affordableEscalation(control),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
} as const satisfies QuestionSet;
