// Features against the kernel they stand for, and the recurrence against all pairs written out.
import { describe, expect, it } from 'vitest';
import { type HeadInput, naiveAttention } from '#src/core/attention/naive-attention.ts';
import {
  eluFeatures,
  type FeatureMap,
  linearAttention,
  pairwiseLinearAttention,
  positiveFeatures,
  relativeDifference,
  softmaxKernel,
  trigonometricFeatures,
} from '#src/core/attention/random-features.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';

const width = 8;
const n = 20;

function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => normalNumbers(random, 1, 1)[0] as number;
}

function head(spread = 1): HeadInput {
  const random = seededRandom(3);
  const rows = () => normalNumbers(random, n * width, spread);
  return { q: rows(), k: rows(), v: rows(), width, visible: (i, j) => j <= i };
}

const maps: readonly (readonly [string, (size: number, seed: number) => FeatureMap])[] = [
  ['positive', (size, seed) => positiveFeatures(width, size, normals(seed))],
  [
    'orthogonal',
    (size, seed) => positiveFeatures(width, size, normals(seed), { orthogonal: true }),
  ],
  ['trigonometric', (size, seed) => trigonometricFeatures(width, size, normals(seed))],
];

describe('random features', () => {
  it.each(maps)('are unbiased for the kernel of softmax: %s', (_, map) => {
    const input = head(0.7);
    const row = (x: Float32Array, t: number) =>
      Array.from(x.subarray(t * width, (t + 1) * width), (value) => value * width ** -0.25);
    const seeds = 600;
    let sum = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const features = map(16, seed);
      const [query, key] = [features.of(row(input.q, 5)), features.of(row(input.k, 2))];
      sum += query.reduce((total, value, f) => total + value * (key[f] as number), 0);
    }
    expect([sum / seeds / softmaxKernel(input, 5, 2)]).toBeAllclose([1], {
      atol: 0.08,
      because: 'the mean of six hundred draws of sixteen features scatters by a few per cent',
    });
  });

  it.each(maps)('come nearer to softmax the more there are: %s', (_, map) => {
    const input = head();
    const error = (size: number) => {
      const errors = Array.from({ length: 8 }, (_, seed) =>
        relativeDifference(linearAttention(input, map(size, seed)), naiveAttention(input)),
      );
      return errors.reduce((sum, one) => sum + one, 0) / errors.length;
    };
    expect(error(512)).toBeLessThan(error(16));
  });

  it('have orthogonal rows of the lengths of normal ones', () => {
    const error = (orthogonal: boolean) =>
      Array.from({ length: 40 }, (_, seed) =>
        relativeDifference(
          linearAttention(head(), positiveFeatures(width, 64, normals(seed), { orthogonal })),
          naiveAttention(head()),
        ),
      ).reduce((sum, one) => sum + one, 0);
    expect(error(true)).toBeLessThan(1.05 * error(false));
  });
});

describe('linear attention', () => {
  it.each([...maps, ['elu', () => eluFeatures(width)] as const])(
    'is the same as a recurrence and with all pairs written out: %s',
    (_, map) => {
      const features = map(32, 1);
      expect(linearAttention(head(0.5), features)).toBeAllclose(
        pairwiseLinearAttention(head(0.5), features),
        { atol: 1e-8, because: 'sums in another order, double precision' },
      );
    },
  );
});
