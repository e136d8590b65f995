import { expect, test } from 'vitest';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { roundedWeights } from '#src/tutor/rounded-weights.ts';

const shape = { dModel: 32, layers: 1, heads: 2, dFeedForward: 64, vocabulary: 50, context: 16 };
const weights = randomWeights({ architecture: 'dense', ...shape }, 1);

test('rounds every matrix, leaves every vector, and counts both', () => {
  const {
    weights: rounded,
    bytes,
    halfBytes,
  } = roundedWeights(weights, {
    format: 'int8',
    sharing: 'channel',
  });
  const all = [...weights.parameters.values()];
  const count = (dims: number) =>
    all
      .filter(({ shape: own }) => own.length === dims)
      .reduce((sum, { data }) => sum + data.length, 0);
  expect(halfBytes).toBe(2 * (count(1) + count(2)));
  // A scale for each of the embedding's rows and for each column of the four other matrices.
  const channels = 50 + 3 * 32 + 32 + 64 + 32;
  expect(bytes).toBe(2 * count(1) + count(2) + 2 * channels);
  expect(rounded.parameters.get('norm')).toBe(weights.parameters.get('norm'));
  expect(rounded.parameters.get('embedding')?.data).not.toEqual(
    weights.parameters.get('embedding')?.data,
  );
});

test('hardly moves weights in eight bits, and moves them far in two', () => {
  const off = (format: 'int8' | 'int2') => {
    const { parameters } = roundedWeights(weights, { format, sharing: 'channel' }).weights;
    const [a, b] = [weights.parameters, parameters].map((of) => of.get('embedding')?.data ?? []);
    let error = 0;
    let own = 0;
    for (const [at, value] of (a ?? []).entries()) {
      error += (value - (b?.[at] ?? 0)) ** 2;
      own += value ** 2;
    }
    return Math.sqrt(error / own);
  };
  expect(off('int8')).toBeLessThan(0.01);
  expect(off('int2')).toBeGreaterThan(0.2);
});
