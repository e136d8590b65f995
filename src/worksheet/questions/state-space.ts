// The check-yourself questions of the chapter on state spaces.
import { attentionParityContext } from '#src/core/flops.ts';
import {
  causalPrefillParityTokens,
  mamba2CacheParityTokens,
  ssmCacheParityTokens,
} from '#src/core/ssm.ts';
import type { QuestionSet } from '../question.ts';

const mamba = { dModel: 2560, expand: 2, dState: 16, dConv: 4 } as const;
/** Mamba-2 2.7B (state-spaces/mamba2-2.7b). */
const mamba2 = { dModel: 2560, expand: 2, dState: 128, dConv: 4, heads: 80 } as const;
const tutor = { dModel: 192, dFeedForward: 576 } as const;
/** Jamba (arXiv 2403.19887): one layer in eight has attention. */
const jamba = { layers: 32, period: 8 } as const;

/** The questions of the chapter on state spaces, with their keys. */
export const stateSpaceQuestions = {
  parity: {
    kind: 'numeric',
    unit: 'token',
    given: mamba,
    answer: ssmCacheParityTokens(mamba),
    tolerance: { relative: 0.03, because: 'rounding' },
  },
  'larger-state': {
    kind: 'numeric',
    unit: 'token',
    given: mamba2,
    answer: mamba2CacheParityTokens(mamba2),
    tolerance: { relative: 0.03, because: 'rounding' },
  },
  'six-d': {
    kind: 'single',
    options: ['own-parts', 'state-cheaper', 'bytes', 'prefill'],
    correct: 'own-parts',
  },
  'own-parity': {
    kind: 'numeric',
    unit: 'token',
    given: tutor,
    answer: attentionParityContext(tutor),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  prompt: {
    kind: 'numeric',
    unit: 'token',
    given: tutor,
    answer: causalPrefillParityTokens(tutor),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  jamba: {
    kind: 'numeric',
    unit: 'count',
    given: jamba,
    answer: jamba.layers / jamba.period,
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  weak: {
    kind: 'single',
    options: ['phone-number', 'sentiment', 'next-letter', 'topic'],
    correct: 'phone-number',
  },
  selective: {
    kind: 'single',
    options: ['by-token', 'longer-state', 'no-decay', 'attention'],
    correct: 'by-token',
  },
} as const satisfies QuestionSet;
