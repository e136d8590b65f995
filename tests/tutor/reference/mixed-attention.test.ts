// The reference with a mixing of one's own: softmax's gives the reference back, features give linear attention.
import { describe, expect, it } from 'vitest';
import { linearAttention, positiveFeatures } from '#src/core/attention/random-features.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { featureMixing } from '#src/tutor/reference/feature-mixing.ts';
import { type HeadStep, openMixedReference } from '#src/tutor/reference/mixed-attention.ts';
import { attentionShares, softmaxMixing } from '#src/tutor/reference/softmax-mixing.ts';
import { smallConfig, smallWeights, spreadWeights } from '../small-models.ts';

const weights = smallWeights(5, { layers: 2 });
const tokens = [3, 1, 4, 1, 5, 9, 2, 6];
const CLOSE = { atol: 1e-5, because: 'sums in another order, float32 kept between' };

function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => normalNumbers(random, 1, 1)[0] as number;
}

describe('a mixing of one’s own', () => {
  it('is the reference where it is softmax’s, after a rewind too', () => {
    const [plain, own] = [
      openReference(weights),
      openMixedReference(weights, softmaxMixing().mixing),
    ];
    for (const text of [tokens, tokens.slice(2)]) {
      plain.rewind(0);
      own.rewind(0);
      for (const token of text) expect(own.step(token)).toBeAllclose(plain.step(token), CLOSE);
    }
  });

  it('shows the heads as softmax saw them, whose shares sum to one', () => {
    const softmax = softmaxMixing();
    const session = openMixedReference(weights, softmax.mixing);
    for (const token of tokens) session.step(token);
    const seen = softmax.seen();
    expect(seen.map(({ layer, head }) => `${layer}.${head}`)).toEqual(['0.0', '0.1', '1.0', '1.1']);
    const shares = attentionShares(seen[0]!);
    const last = shares.subarray((tokens.length - 1) * tokens.length);
    expect([last.reduce((sum, share) => sum + share, 0)]).toBeAllclose([1], CLOSE);
  });

  it('is linear attention where it mixes by features', () => {
    const width = 8;
    const features = positiveFeatures(width, 16, normals(1));
    const mixing = featureMixing([features], 1);
    const random = seededRandom(2);
    const rows = () => normalNumbers(random, 6 * width, 1);
    const head = { q: rows(), k: rows(), v: rows(), width };
    const part = (x: Float32Array, t: number) => x.subarray(t * width, (t + 1) * width);
    const mixed = new Float32Array(6 * width);
    for (let position = 0; position < 6; position++) {
      const step: HeadStep = {
        layer: 0,
        head: 0,
        position,
        query: part(head.q, position),
        key: part(head.k, position),
        value: part(head.v, position),
      };
      mixing(part(mixed, position), step);
    }
    expect(mixed).toBeAllclose(linearAttention(head, features), CLOSE);
  });

  it('refuses weights that are not dense', () => {
    const linear = spreadWeights({ ...smallConfig, architecture: 'linear-attention' }, 1);
    expect(() => openMixedReference(linear, () => {})).toThrow(/linear-attention/);
  });
});
