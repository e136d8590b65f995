// The oracle of shared caches, against the training graph: two forwards written apart.
import { describe, expect, it } from 'vitest';
import { openSharedCacheReference } from '#src/tutor/reference/shared-cache-reference.ts';
import { smallShared } from '../small-shared.ts';
import { trainingLogits } from '../training-logits.ts';

const tokens = [3, 17, 0, 9, 9, 12, 1, 8, 14];

describe.each([
  { layers: 2, share: 1 },
  { layers: 2, share: 2 },
  { layers: 4, share: 2 },
  { layers: 3, share: 3 },
])('the plain forward with $layers layers, $share a cache', (shape) => {
  const weights = smallShared(30 + shape.layers, shape);

  it('gives the training graph’s logits at every position', async () => {
    const session = openSharedCacheReference(weights);
    const stepped = tokens.flatMap((token) => [...session.step(token)]);
    expect(stepped).toBeAllclose(await trainingLogits(weights, tokens), {
      atol: 3e-5,
      rtol: 3e-5,
      because: 'float32 products summed in another order',
    });
  });

  it('gives the same logits after going back', () => {
    const session = openSharedCacheReference(weights);
    for (const token of tokens.slice(0, 3)) session.step(token);
    const once = [...session.step(5)];
    session.step(8);
    session.rewind(3);
    expect([...session.step(5)]).toEqual(once);
  });
});
