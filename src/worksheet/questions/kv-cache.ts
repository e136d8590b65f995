// The check-yourself questions of the chapter on the key-value cache.
import { positionsComputed } from '#src/core/cache-work.ts';
import { kvCacheBytes, kvCacheBytesPerToken } from '#src/core/kv-cache.ts';
import type { QuestionSet } from '../question.ts';

const grouped = { layers: 32, kvHeads: 8, headDim: 128 } as const;
const full = { layers: 32, kvHeads: 32, headDim: 128, tokens: 4096 } as const;
const memory = { ...full, gibibytes: 64 } as const;
const text = { prompt: 20, answer: 10 } as const;

/** The questions of the chapter on the cache, with their keys. */
export const kvCacheQuestions = {
  'why-exact': {
    kind: 'single',
    options: ['causal', 'rounding', 'greedy', 'trained-for-it'],
    correct: 'causal',
  },
  'why-not-queries': {
    kind: 'single',
    options: ['used-once', 'too-large', 'changes-later', 'same-as-keys'],
    correct: 'used-once',
  },
  'bytes-a-token': {
    kind: 'numeric',
    unit: 'kibibyte',
    given: grouped,
    answer: kvCacheBytesPerToken({ ...grouped, format: 'float16' }) / 1024,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'texts-at-once': {
    kind: 'numeric',
    unit: 'count',
    given: memory,
    answer: Math.floor((memory.gibibytes * 2 ** 30) / kvCacheBytes({ ...full, format: 'float16' })),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  positions: {
    kind: 'numeric',
    unit: 'count',
    given: text,
    answer: positionsComputed({ ...text, cached: false }),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  'no-gain': {
    kind: 'multi',
    options: ['one-token', 'training', 'both-ways', 'one-user', 'long-answer'],
    correct: ['one-token', 'training', 'both-ways'],
  },
  'edited-prompt': {
    kind: 'single',
    options: ['before-the-edit', 'all-but-one', 'nothing', 'after-the-edit'],
    correct: 'before-the-edit',
  },
  'longer-context': {
    kind: 'single',
    options: ['cache-is-read', 'stays-equal', 'quadratic', 'weights-grow'],
    correct: 'cache-is-read',
  },
} as const satisfies QuestionSet;
