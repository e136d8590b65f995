// The check-yourself questions of module 3, state spaces.
import { stateProducts, statesAfter } from '#src/core/recurrence.ts';
import type { QuestionSet } from '../question.ts';

const small = { decay: 0.5, input: 2, first: 1, second: 0, third: 3 } as const;
const length = { tokens: 100 } as const;
const fading = { decay: 0.9, left: 0.01 } as const;

const { recurrence, matrix } = stateProducts(length.tokens);
const [, , third = 0] = statesAfter(small, [small.first, small.second, small.third]);

/** The questions of the page, with their keys. */
export const stateModuleQuestions = {
  step: {
    kind: 'numeric',
    unit: 'ratio',
    given: small,
    answer: third,
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  products: {
    kind: 'numeric',
    unit: 'times',
    given: length,
    answer: matrix / recurrence,
    tolerance: { relative: 0.02, because: 'rounding' },
  },
  fading: {
    kind: 'numeric',
    unit: 'token',
    given: fading,
    answer: Math.log(fading.left) / Math.log(fading.decay),
    tolerance: { relative: 0.03, because: 'rounding' },
  },
  'two-forms': {
    kind: 'single',
    options: ['positions-at-once', 'fewer-products', 'smaller-state', 'other-result'],
    correct: 'positions-at-once',
  },
  crossover: {
    kind: 'single',
    options: ['operators-cost', 'more-bytes', 'more-weights', 'noise'],
    correct: 'operators-cost',
  },
  copying: {
    kind: 'single',
    options: ['not-learned', 'no-room', 'no-positions', 'too-long'],
    correct: 'not-learned',
  },
} as const satisfies QuestionSet;
