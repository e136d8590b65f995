import { describe, expect, it } from 'vitest';
import { dynamicExperts } from '#src/core/routing/expert-capacity.ts';
import { softmax } from '#src/core/routing/seeded-router.ts';
import { chosenExperts, openMoeReference } from '#src/tutor/reference/moe-reference.ts';
import {
  gatesOf,
  openRoutedReferences,
  type Route,
} from '#src/tutor/reference/routed-reference.ts';
import { smallMixture } from '../small-mixtures.ts';
import { smallWeights } from '../small-models.ts';

const tokens = [3, 17, 2, 9, 12, 1];
const close = { atol: 1e-5, because: 'float32 sums in the order of the experts' };

function last(session: { step(token: number): Float32Array } | undefined): number[] {
  let logits = new Float32Array();
  for (const token of tokens) logits = Float32Array.from(session?.step(token) ?? []);
  return Array.from(logits);
}

describe('a mixture that is routed from outside', () => {
  it.each([
    [4, 1],
    [4, 2],
    [8, 2],
  ])('is the mixture itself where its own choice is followed: %i experts, %i a token', (E, k) => {
    const weights = smallMixture(5, E, k, { layers: 2 });
    const [session] = openRoutedReferences(weights, (_, logits) => chosenExperts(logits, k));
    expect(last(session)).toBeAllclose(last(openMoeReference(weights)), close);
  });

  it('is the mixture without routing where a threshold of 1 takes every expert', () => {
    const every: Route = (_, logits) =>
      gatesOf(logits, dynamicExperts(softmax(Array.from(logits)), 1), 2);
    const [session] = openRoutedReferences(smallMixture(5, 4, 2), every);
    expect(last(session)).toBeAllclose(last(openMoeReference(smallMixture(5, 4, 4))), close);
  });

  it('keeps the texts of its sessions apart, and adds nothing where nobody has a place', () => {
    const weights = smallMixture(5, 4, 2);
    const [one, other] = openRoutedReferences(weights, (_, logits) => chosenExperts(logits, 2), 2);
    other?.step(9);
    expect(last(one)).toBeAllclose(last(openMoeReference(weights)), close);
    const [bare] = openRoutedReferences(weights, () => []);
    expect(last(bare)).not.toEqual(last(openMoeReference(weights)));
  });

  it('refuses weights without experts, and an expert that is not there', () => {
    expect(() => openRoutedReferences(smallWeights(1), () => [])).toThrow('this is dense');
    const [session] = openRoutedReferences(smallMixture(5, 4, 2), () => [{ expert: 4, gate: 1 }]);
    expect(() => session?.step(1)).toThrow('expert 4: there are 4');
  });
});

describe('gates', () => {
  it('are probabilities among all with one expert a token, and share 1 with more', () => {
    const logits = [0, Math.log(3), Math.log(4)];
    expect(gatesOf(logits, [2], 1)[0]?.gate).toBeCloseTo(0.5, 12);
    expect(gatesOf(logits, [2, 1], 2).map(({ gate }) => gate)).toBeAllclose([4 / 7, 3 / 7], {
      atol: 1e-12,
      because: 'float64',
    });
    expect(gatesOf(logits, [], 2)).toEqual([]);
  });
});
