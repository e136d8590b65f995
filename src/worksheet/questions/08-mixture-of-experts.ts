// The check-yourself questions of module 8, mixtures of experts.

import { expertCapacity } from '#src/core/routing/expert-capacity.ts';
import type { QuestionSet } from '../question.ts';

const batch = { tokens: 64, experts: 8, perToken: 2, factor: 1.25 } as const;
const collapsed = { experts: 8, factor: 1.25 } as const;
const roomy = { experts: 8, perToken: 2 } as const;
const undecided = { experts: 8, mass: 0.6 } as const;

/** The questions of the page, with their keys. */
export const mixtureQuestions = {
  places: {
    kind: 'numeric',
    unit: 'count',
    given: batch,
    answer: expertCapacity(batch),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  'all-to-one': {
    kind: 'numeric',
    unit: 'ratio',
    given: collapsed,
    answer: 1 - collapsed.factor / collapsed.experts,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'room-for-all': {
    kind: 'numeric',
    unit: 'ratio',
    given: roomy,
    answer: roomy.experts / roomy.perToken,
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  'balanced-and-dropped': {
    kind: 'single',
    options: ['scatter', 'bad-loss', 'wrong-factor', 'cannot-be'],
    correct: 'scatter',
  },
  'experts-choose': {
    kind: 'single',
    options: ['later-tokens', 'unbalanced', 'more-parameters', 'no-gradient'],
    correct: 'later-tokens',
  },
  'undecided-router': {
    kind: 'numeric',
    unit: 'count',
    given: undecided,
    answer: Math.ceil(undecided.mass * undecided.experts),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  'role-or-chance': {
    kind: 'single',
    options: ['larger-table', 'shuffle', 'more-decimals', 'look-again'],
    correct: 'shuffle',
  },
  'role-or-word': {
    kind: 'multi',
    options: ['within-words', 'guess-by-word', 'name-the-expert', 'train-longer'],
    correct: ['within-words', 'guess-by-word'],
  },
} as const satisfies QuestionSet;
