// The check-yourself questions of the module on attention.
import { windowReach } from '#src/core/attention/sparse-masks.ts';
import { naiveAttentionBytes, tiledTrafficRatio } from '#src/core/attention/traffic.ts';
import type { QuestionSet } from '../question.ts';

const head = { tokens: 2048, headDim: 64 } as const;
const tile = { ...head, rows: 64 } as const;
const windows = { window: 8, layers: 2 } as const;

/** The questions of the module on attention, with their keys. */
export const attentionQuestions = {
  exact: {
    kind: 'single',
    options: ['exact', 'approximate', 'trained', 'sparse'],
    correct: 'exact',
  },
  traffic: {
    kind: 'numeric',
    unit: 'megabyte',
    given: head,
    answer: naiveAttentionBytes(head) / 1e6,
    tolerance: { relative: 0.02, because: 'rounding' },
  },
  taller: {
    kind: 'numeric',
    unit: 'ratio',
    given: tile,
    answer: tiledTrafficRatio(tile),
    tolerance: { relative: 0.03, because: 'rounding' },
  },
  bytes: {
    kind: 'single',
    options: ['arithmetic', 'wrong-count', 'too-short', 'rounding'],
    correct: 'arithmetic',
  },
  positive: {
    kind: 'single',
    options: ['sum', 'faster', 'exact', 'fewer'],
    correct: 'sum',
  },
  reach: {
    kind: 'numeric',
    unit: 'token',
    given: windows,
    answer: windowReach(windows),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  mask: {
    kind: 'single',
    options: ['nothing', 'density', 'square', 'depends-on-task'],
    correct: 'nothing',
  },
  pattern: {
    kind: 'single',
    options: ['slash', 'sinks', 'dilated', 'random'],
    correct: 'slash',
  },
} as const satisfies QuestionSet;
