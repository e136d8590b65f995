// A module's checkpoint for tests: the questions of speculation, the fifth question, and an exit criterion.
import type { Definition } from '#src/worksheet/definition.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { AnswerOf } from '#src/worksheet/schema.ts';

/** The checkpoint. */
export const checkpoint = {
  ...speculative,
  id: 'module-09',
  steps: speculative.steps.map((step) =>
    step.id === 'decide' ? { ...step, fields: [...step.fields, 'next'] } : step,
  ),
  module: {
    id: '09-production',
    exit: [
      { quantity: 'time-ratio', comparison: 'at-most', value: 0.8, unit: 'ratio' },
      { quantity: 'same-text', comparison: 'at-least', value: 1, unit: 'ratio' },
    ],
    next: ['07-memory', '10-frontiers'],
  },
} as const satisfies Definition;

/** What limits now, by a cited quantity. */
export const next = {
  quantity: 'verify-ratio',
  why: 'Five positions cost nearly as much as five passes.',
  module: '07-memory',
} as const satisfies AnswerOf<'next'>;
