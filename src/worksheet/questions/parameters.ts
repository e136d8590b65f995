// The check-yourself questions of the chapter on parameters, operations and bytes.
import { decodeFlopPerByte } from '#src/core/bytes.ts';
import { attentionFlopPerToken, weightFlopPerToken } from '#src/core/flops.ts';
import { transformerParameters } from '#src/core/parameters.ts';
import { bitsPerWeight } from '#src/core/quantize.ts';
import type { QuestionSet } from '../question.ts';

const shape = { vocabulary: 512, dModel: 64, layers: 2, dFeedForward: 256 } as const;
const step = { billions: 6.6, layers: 32, dModel: 4096, context: 4096 } as const;
const batch = { batch: 16 } as const;
const stored = { billions: 7.6, bits: 4, blockSize: 32, scaleBits: 16 } as const;

/** The questions of the chapter on parameters, with their keys. */
export const parametersQuestions = {
  'count-model': {
    kind: 'numeric',
    unit: 'parameter',
    given: shape,
    answer: transformerParameters({ ...shape, norm: 'rmsnorm' }),
    tolerance: { relative: 0.0005, because: 'rounding' },
  },
  'tied-head': {
    kind: 'single',
    options: ['parameters-and-bytes', 'operations-too', 'nothing', 'half-the-model'],
    correct: 'parameters-and-bytes',
  },
  'what-changes': {
    kind: 'multi',
    options: ['gate', 'shared-heads', 'more-heads', 'longer-text', 'own-head'],
    correct: ['gate', 'shared-heads', 'own-head'],
  },
  'token-operations': {
    kind: 'numeric',
    unit: 'gigaflop',
    given: step,
    answer:
      (weightFlopPerToken({ parameters: step.billions * 1e9 }) + attentionFlopPerToken(step)) / 1e9,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'batch-intensity': {
    kind: 'numeric',
    unit: 'flop-per-byte',
    given: batch,
    answer: decodeFlopPerByte({ ...batch, format: 'float16' }),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'four-bit-file': {
    kind: 'numeric',
    unit: 'gigabyte',
    given: stored,
    answer: (stored.billions * bitsPerWeight(stored)) / 8,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'expert-name': {
    kind: 'single',
    options: ['shared-attention', 'active-only', 'rounded-up', 'pruned'],
    correct: 'shared-attention',
  },
  'not-in-the-count': {
    kind: 'multi',
    options: ['operators-started', 'bytes-fetched', 'kernel', 'multiplications'],
    correct: ['operators-started', 'bytes-fetched', 'kernel'],
  },
} as const satisfies QuestionSet;
