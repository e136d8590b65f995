// The oracle of mixtures, against the training graph: two forwards written apart.
import { describe, expect, it } from 'vitest';
import { chosenExperts, openMoeReference } from '#src/tutor/reference/moe-reference.ts';
import { smallMixture } from '../small-mixtures.ts';
import { trainingLogits } from '../training-logits.ts';

const tokens = [3, 17, 2, 9, 9, 12, 1, 8, 14];

describe.each([
  [1, 1, 1],
  [2, 1, 1],
  [2, 2, 1],
  [4, 2, 2],
  [3, 1, 2],
])('the plain forward of %i experts, %i a token, %i layer(s)', (experts, k, layers) => {
  const weights = smallMixture(10 * experts + k, experts, k, { layers });

  it('gives the training graph’s logits at every position', async () => {
    const session = openMoeReference(weights);
    const stepped = tokens.flatMap((token) => [...session.step(token)]);
    expect(stepped).toBeAllclose(await trainingLogits(weights, tokens), {
      atol: 3e-5,
      rtol: 3e-5,
      because: 'float32 products summed in another order',
    });
  });

  it('sends tokens to more than one expert where there are several', () => {
    const used = new Set<number>();
    const session = openMoeReference(weights, (_, gates) => {
      expect(gates).toHaveLength(k);
      for (const { expert } of gates) used.add(expert);
    });
    for (const token of tokens) session.step(token);
    expect(used.size).toBeGreaterThan(experts === 1 ? 0 : 1);
  });
});

it('chooses the first of equal experts', () => {
  expect(chosenExperts([1, 1], 1)).toEqual([{ expert: 0, gate: 0.5 }]);
});
