// The check-yourself questions of the chapter on the tutor.
import type { QuestionSet } from '../question.ts';

/** The questions of the chapter on the tutor, with their keys. */
export const tutorQuestions = {
  'out-of-scope': {
    kind: 'single',
    options: ['no-false-corrections', 'shorter-answers', 'unknown-words', 'fewer-parameters'],
    correct: 'no-false-corrections',
  },
  'exact-match-or-acceptance': {
    kind: 'single',
    options: ['acceptance-higher', 'acceptance-lower', 'always-equal', 'exact-match-decides'],
    correct: 'acceptance-higher',
  },
} as const satisfies QuestionSet;
