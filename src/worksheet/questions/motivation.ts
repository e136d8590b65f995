// The check-yourself questions of the chapter that asks which bottleneck one has.
import { amdahlCeiling } from '#src/core/amdahl.ts';
import { verdictIds } from '../ids.ts';
import type { QuestionSet } from '../question.ts';
import { supportedVerdict } from '../rules.ts';

const relieved = { share: 0.3 } as const;

/** The questions of the chapter on why efficiency is judged, with their keys. */
export const motivationQuestions = {
  'first-question': {
    kind: 'single',
    options: ['what-it-does', 'which-bottleneck', 'how-recent', 'how-much-faster'],
    correct: 'which-bottleneck',
  },
  amdahl: {
    kind: 'numeric',
    unit: 'times',
    given: relieved,
    answer: amdahlCeiling(relieved),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  // The case: the bottleneck was measured and is absent; a model of seven billion parameters would create it.
  'defer-or-never': {
    kind: 'single',
    options: verdictIds,
    correct: supportedVerdict({
      presence: 'no',
      gain: 'falls-short',
      guardrail: 'holds',
      flip: 'outside',
      plausible: false,
    }).verdict,
  },
  scope: {
    kind: 'multi',
    options: [
      'second-sentence',
      'slower-laptop',
      'seven-billion',
      'hundred-users',
      'graphics-card',
    ],
    correct: ['second-sentence', 'slower-laptop'],
  },
} as const satisfies QuestionSet;
