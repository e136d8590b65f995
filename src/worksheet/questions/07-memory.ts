// The check-yourself questions of the module on memory.
import { leastHeldLayers } from '#src/core/checkpointing.ts';
import { sharedPages } from '#src/core/paged-cache.ts';
import { bitsPerWeight } from '#src/core/quantize.ts';
import type { QuestionSet } from '../question.ts';

const group = { bits: 4, blockSize: 64, scaleBits: 16 } as const;
const fork = { prefix: 10, own: 5, children: 3, pageSize: 4 } as const;
const deep = { layers: 36 } as const;

/** The questions of the module on memory, with their keys. */
export const memoryQuestions = {
  'group-bits': {
    kind: 'numeric',
    unit: 'count',
    given: group,
    answer: bitsPerWeight(group),
    tolerance: { relative: 0.005, because: 'rounding' },
  },
  outlier: {
    kind: 'single',
    options: ['shares-its-scale', 'whole-model', 'nothing', 'only-itself'],
    correct: 'shares-its-scale',
  },
  slower: {
    kind: 'single',
    options: ['this-kernel', 'eight-bits', 'quality', 'more-bytes'],
    correct: 'this-kernel',
  },
  'asked-later': {
    kind: 'single',
    options: ['not-known-yet', 'budget-small', 'votes-wrong', 'sinks-lost'],
    correct: 'not-known-yet',
  },
  'same-quarter': {
    kind: 'multi',
    options: ['half-and-eight', 'all-and-three', 'quarter-and-sixteen', 'half-and-sixteen'],
    correct: ['half-and-eight', 'all-and-three', 'quarter-and-sixteen'],
  },
  'shared-pages': {
    kind: 'numeric',
    unit: 'count',
    given: fork,
    answer: sharedPages(fork),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  external: {
    kind: 'single',
    options: ['none', 'less-than-page', 'last-page', 'as-pieces'],
    correct: 'none',
  },
  checkpoints: {
    kind: 'numeric',
    unit: 'count',
    given: deep,
    answer: leastHeldLayers(deep),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
} as const satisfies QuestionSet;
