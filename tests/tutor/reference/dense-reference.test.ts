// The oracle itself is checked against the training graph: two forwards written apart.
import { describe, expect, it } from 'vitest';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { smallWeights } from '../small-models.ts';
import { trainingLogits } from '../training-logits.ts';

const tokens = [3, 17, 0, 9, 9, 12, 1];

describe.each([1, 2])('the plain forward with %i layer(s)', (layers) => {
  const weights = smallWeights(layers, { layers });

  it('gives the training graph’s logits at every position', async () => {
    const session = openReference(weights);
    const stepped = tokens.flatMap((token) => [...session.step(token)]);
    expect(stepped).toBeAllclose(await trainingLogits(weights, tokens), {
      atol: 2e-5,
      rtol: 2e-5,
      because: 'sums of at most 48 float32 products, in another order',
    });
  });

  it('gives the same logits after going back', () => {
    const session = openReference(weights);
    for (const token of tokens.slice(0, 3)) session.step(token);
    const once = [...session.step(5)];
    session.step(8);
    session.rewind(3);
    expect([...session.step(5)]).toEqual(once);
  });

  it('refuses a token past the context', () => {
    const session = openReference(weights);
    for (let i = 0; i < 16; i++) session.step(1);
    expect(() => session.step(1)).toThrow('the context holds 16 tokens');
  });
});
