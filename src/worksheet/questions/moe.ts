// The check-yourself questions of the chapter on mixtures of experts.
import { expectedExperts, mixtureParameters, oneSidedImbalance } from '#src/core/moe.ts';
import type { QuestionSet } from '../question.ts';

const mixture = { dModel: 64, expertLayers: 2, experts: 4, active: 1, width: 256 } as const;
/** A dense model of 103 680 parameters, without its two blocks of 2 · 64 · 256. */
const elsewhere = 103_680 - 2 * 2 * 64 * 256;
const batch = { experts: 8, active: 2, tokens: 4 } as const;
const load = { experts: 4, share: 0.7 } as const;

/** The questions of the chapter on mixtures of experts, with their keys. */
export const moeQuestions = {
  'what-grows': {
    kind: 'single',
    options: ['parameters-not-work', 'work-not-parameters', 'both', 'neither'],
    correct: 'parameters-not-work',
  },
  'stored-parameters': {
    kind: 'numeric',
    unit: 'parameter',
    given: { ...mixture, dense: 103_680 },
    answer: mixtureParameters(
      { ...mixture, matrices: 2, sharedWidth: 0, elsewhere },
      mixture.experts,
    ),
    tolerance: { relative: 0.005, because: 'rounding' },
  },
  'single-gate': {
    kind: 'single',
    options: ['probability-among-all', 'renormalised', 'raw-logit', 'always-one'],
    correct: 'probability-among-all',
  },
  imbalance: {
    kind: 'numeric',
    unit: 'count',
    given: load,
    answer: oneSidedImbalance(load),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'experts-met': {
    kind: 'numeric',
    unit: 'count',
    given: batch,
    answer: expectedExperts(batch),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  controls: {
    kind: 'multi',
    options: ['same-work', 'same-parameters', 'same-seed-only', 'larger-model'],
    correct: ['same-work', 'same-parameters'],
  },
  'all-chosen': {
    kind: 'single',
    options: ['constant', 'zero', 'stronger', 'gradient-to-experts'],
    correct: 'constant',
  },
  'when-it-helps': {
    kind: 'single',
    options: ['needs-parameters-no-time', 'memory-short', 'one-small-model', 'latency-of-dispatch'],
    correct: 'needs-parameters-no-time',
  },
} as const satisfies QuestionSet;
