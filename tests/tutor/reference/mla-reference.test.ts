// The oracle of latent attention, against the training graph: two forwards written apart.
import { describe, expect, it } from 'vitest';
import { openMlaReference } from '#src/tutor/reference/mla-reference.ts';
import { smallLatent } from '../small-latents.ts';
import { trainingLogits } from '../training-logits.ts';

const tokens = [3, 17, 0, 9, 9, 12, 1, 8, 14];

describe.each([
  { latent: 16, rotary: 16, layers: 1 },
  { latent: 8, rotary: 4, layers: 1 },
  { latent: 16, rotary: 8, layers: 2 },
])('the plain forward with $layers layer(s), d_c $latent and d_R $rotary', (shape) => {
  const weights = smallLatent(30 + shape.latent, shape);

  it('gives the training graph’s logits at every position', async () => {
    const session = openMlaReference(weights);
    const stepped = tokens.flatMap((token) => [...session.step(token)]);
    expect(stepped).toBeAllclose(await trainingLogits(weights, tokens), {
      atol: 3e-5,
      rtol: 3e-5,
      because: 'float32 products summed in another order',
    });
  });

  it('gives the same logits after going back', () => {
    const session = openMlaReference(weights);
    for (const token of tokens.slice(0, 3)) session.step(token);
    const once = [...session.step(5)];
    session.step(8);
    session.rewind(3);
    expect([...session.step(5)]).toEqual(once);
  });
});
