import { expect, test } from 'vitest';
import { exactRecallTokens } from '#src/core/state-capacity.ts';

test('two bytes for each token are enough for a vocabulary of 65,536 and no more', () => {
  const state = { values: 1000, format: 'float16' } as const;
  expect(exactRecallTokens({ ...state, vocabulary: 2 ** 16 })).toBe(1000);
  expect(exactRecallTokens({ ...state, vocabulary: 2 ** 32 })).toBe(500);
});
