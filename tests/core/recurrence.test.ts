import { expect, it } from 'vitest';
import { stateMatrix, stateProducts, statesAfter, statesAtOnce } from '#src/core/recurrence.ts';
import { seededRandom } from '#src/tutor/random.ts';

it('gives by the matrix what the recurrence gives', () => {
  const random = seededRandom(5);
  const tokens = Array.from({ length: 20 }, () => random() - 0.5);
  for (const state of [
    { decay: 0.9, input: 1 },
    { decay: 1, input: 0.25 },
    { decay: -0.5, input: 2 },
  ])
    expect(statesAtOnce(stateMatrix(state, tokens.length), tokens)).toBeAllclose(
      statesAfter(state, tokens),
      { atol: 1e-12, because: 'sums in another order' },
    );
});

it('forgets all but the present token without decay, and nothing with a decay of one', () => {
  expect(statesAfter({ decay: 0, input: 1 }, [3, 1, 4])).toEqual([3, 1, 4]);
  expect(statesAfter({ decay: 1, input: 1 }, [3, 1, 4])).toEqual([3, 4, 8]);
});

it('keeps zero to the power of zero for the present token', () => {
  expect(stateMatrix({ decay: 0, input: 2 }, 2)).toEqual([
    [2, 0],
    [0, 2],
  ]);
});

it('counts two products a token for the recurrence, one a pair for the matrix', () => {
  expect(stateProducts(3)).toEqual({ recurrence: 6, matrix: 6 });
  expect(stateProducts(100)).toEqual({ recurrence: 200, matrix: 5050 });
});
