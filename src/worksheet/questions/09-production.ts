// The check-yourself questions of the module on production.
import { constantServiceWait } from '#src/core/serving/queue-formulas.ts';
import type { QuestionSet } from '../question.ts';

const house = { rate: 40, seconds: 0.25 } as const;
const queue = { load: 0.8, service: 10 } as const;

/** The questions of the module on production, with their keys. */
export const productionQuestions = {
  little: {
    kind: 'numeric',
    unit: 'count',
    given: house,
    answer: house.rate * house.seconds,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'constant-service': {
    kind: 'numeric',
    unit: 'millisecond',
    given: queue,
    answer: constantServiceWait(queue.load / queue.service, queue.service),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  chunks: {
    kind: 'single',
    options: ['writers-go-on', 'fewer-tokens', 'less-memory', 'first-token-sooner'],
    correct: 'writers-go-on',
  },
  'little-to-share': {
    kind: 'single',
    options: ['time-follows-tokens', 'too-few-users', 'clock-too-coarse', 'promise-too-loose'],
    correct: 'time-follows-tokens',
  },
  'false-hits': {
    kind: 'multi',
    options: ['higher-threshold', 'finer-distance', 'more-entries', 'faster-look-up'],
    correct: ['higher-threshold', 'finer-distance'],
  },
  'second-runtime': {
    kind: 'single',
    options: ['runtime-or-technique', 'exactness', 'larger-models', 'which-is-nicer'],
    correct: 'runtime-or-technique',
  },
} as const satisfies QuestionSet;
