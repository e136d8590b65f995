import { expect, test } from 'vitest';
import { evictionPolicies } from '#src/core/eviction.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { type CacheKeeping, evictingMixing } from '#src/tutor/reference/evicting-mixing.ts';
import { openMixedReference } from '#src/tutor/reference/mixed-attention.ts';

const shape = { dModel: 32, layers: 2, heads: 2, dFeedForward: 32, vocabulary: 20, context: 16 };
const weights = randomWeights({ architecture: 'dense', ...shape }, 3);
const tokens = [1, 5, 2, 9, 4, 7, 3, 8, 6, 5];

const near = { atol: 1e-4, rtol: 1e-4, because: 'sums in another order, in single precision' };

function logits(keeping: CacheKeeping, prompt = tokens.length): Float32Array {
  const { mixing, begin } = evictingMixing(keeping);
  const session = openMixedReference(weights, mixing);
  begin(prompt);
  let last = new Float32Array();
  for (const token of tokens) last = Float32Array.from(session.step(token));
  return last;
}

const plain = openReference(weights);
let whole = new Float32Array();
for (const token of tokens) whole = Float32Array.from(plain.step(token));

test('is the plain attention where nothing is given up', () => {
  expect(logits({})).toBeAllclose(whole, near);
  for (const policy of evictionPolicies)
    expect(logits({ policy, budget: tokens.length })).toBeAllclose(whole, near);
});

test('differs where something is gone, and is near where keys and values are in eight bits', () => {
  for (const policy of evictionPolicies)
    expect(distance(logits({ policy, budget: 3 }))).toBeGreaterThan(1e-3);
  expect(distance(logits({ format: 'int8' }))).toBeLessThan(distance(logits({ format: 'int4' })));
});

test('gives nothing up by votes before the prompt has ended', () => {
  expect(logits({ policy: 'votes', budget: 3 }, 99)).toBeAllclose(whole, near);
});

function distance(found: Float32Array): number {
  return Math.sqrt(found.reduce((sum, value, at) => sum + (value - (whole[at] ?? 0)) ** 2, 0));
}
