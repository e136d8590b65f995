import { describe, expect, it } from 'vitest';
import { CROWD, crowdedAnswers, type RoutedToken } from '#src/measure/crowded-answers.ts';
import { referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { openMoeReference } from '#src/tutor/reference/moe-reference.ts';
import { smallMixture } from '../tutor/small-mixtures.ts';

const weights = smallMixture(5, 4, 2, { layers: 2 });
const plain = openMoeReference(weights);
/** Texts whose true answer is what the mixture itself says, and as many whose last token is another. */
const texts = Array.from({ length: 20 }, (_, i) => {
  const prompt = [3, 7 + i, 2];
  const answer = referenceAnswer(plain, prompt, { end: -1, limit: 4 });
  return {
    prompt,
    answer: i % 2 === 0 ? answer : [...answer.slice(0, -1), (answer.at(-1) ?? 0) ^ 1],
  };
});
const pause = async () => {};
const tokens = texts.length * 6 * 2; // six read, two layers

describe('a mixture in a crowd', () => {
  it('answers as the mixture alone where there are places for all, and drops nothing', async () => {
    const { right, kept, dropped, routed } = await crowdedAnswers(
      weights,
      texts,
      { kind: 'capacity', factor: 4 / 2 },
      { pause },
    );
    expect(right).toEqual(texts.map((_, i) => i % 2 === 0));
    expect([kept, dropped, routed]).toEqual([2 * tokens, 0, tokens]);
  });

  it('keeps every expert within its places, and drops the rest of the choices', async () => {
    const seen: RoutedToken[] = [];
    const { kept, dropped } = await crowdedAnswers(
      weights,
      texts,
      { kind: 'capacity', factor: 0.5 },
      { pause, onRouted: (token) => seen.push(token) },
    );
    expect(kept + dropped).toBe(2 * tokens);
    expect(dropped).toBeGreaterThanOrEqual(tokens); // half of the places, half of the choices at least
    const first = seen.filter(
      ({ text, position, layer }) => text < CROWD && position === 0 && layer === 0,
    );
    for (const expert of [0, 1, 2, 3])
      expect(first.filter(({ experts }) => experts.includes(expert)).length).toBeLessThanOrEqual(4);
  });

  it('takes one expert a token at a threshold of 0 and all of them at 1', async () => {
    const at = async (threshold: number) =>
      (await crowdedAnswers(weights, texts, { kind: 'dynamic', threshold }, { pause })).kept /
      tokens;
    expect([await at(0), await at(1)]).toEqual([1, 4]);
    expect(await at(0.6)).toBeGreaterThan(1);
  });
});
