// The check-yourself questions of the chapter on requirements.
import type { QuestionSet } from '../question.ts';

/** The questions of the chapter on how fast is fast enough, with their keys. */
export const fastEnoughQuestions = {
  percentile: {
    kind: 'single',
    options: ['mean', 'median', 'ninety-fifth-percentile', 'fastest'],
    correct: 'ninety-fifth-percentile',
  },
  'already-met': {
    kind: 'single',
    options: ['not-felt', 'apply-anyway', 'tighten-requirement', 'measure-longer'],
    correct: 'not-felt',
  },
} as const satisfies QuestionSet;
