// The check-yourself questions of the chapter on latent attention.
import { absorbedWorkRatio, mlaReduction, mlaValuesPerToken } from '#src/core/mla.ts';
import type { QuestionSet } from '../question.ts';

/** DeepSeek-V2-Lite (arXiv 2405.04434, appendix B). */
const lite = { layers: 27, heads: 16, headDim: 128, latentDim: 512, rotaryDim: 64 } as const;
const wide = { headDim: 128, latentDim: 512, rotaryDim: 64 } as const;

/** The questions of the chapter on latent attention, with their keys. */
export const mlaQuestions = {
  values: {
    kind: 'numeric',
    unit: 'count',
    given: lite,
    answer: mlaValuesPerToken(lite),
    tolerance: { relative: 0.005, because: 'rounding' },
  },
  smaller: {
    kind: 'numeric',
    unit: 'times',
    given: lite,
    answer: mlaReduction(lite),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  rotary: {
    kind: 'single',
    options: ['not-absorbed', 'fewer-values', 'one-per-head', 'trains-faster'],
    correct: 'not-absorbed',
  },
  absorb: {
    kind: 'single',
    options: ['other-order', 'approximation', 'smaller-cache', 'less-arithmetic'],
    correct: 'other-order',
  },
  announced: {
    kind: 'multi',
    options: ['latent', 'bits', 'layers', 'experts', 'short-texts'],
    correct: ['latent', 'bits', 'layers'],
  },
  work: {
    kind: 'numeric',
    unit: 'times',
    given: wide,
    answer: absorbedWorkRatio(wide),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  ratio: {
    kind: 'single',
    options: ['at-most-its-share', 'as-much-faster', 'slower', 'half-of-it'],
    correct: 'at-most-its-share',
  },
  border: {
    kind: 'single',
    options: ['copies', 'faster-attention', 'fewer-operators', 'noise'],
    correct: 'copies',
  },
} as const satisfies QuestionSet;
