// Every way of decoding a mixture says what the reference says, and skips what was not chosen.
import { afterAll, describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { openMoeReference } from '#src/tutor/reference/moe-reference.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { smallMixture } from '../small-mixtures.ts';
import { somePrompts } from '../small-models.ts';

const runtime = createNodeRuntime();
const tolerance = {
  atol: 3e-5,
  rtol: 3e-5,
  because: 'float32 sums of at most 32 products in another order',
} as const;
const end = 7;
const prompts = somePrompts(40, 9);

describe.each([
  [2, 1, 1],
  [2, 2, 1],
  [4, 2, 2],
  [3, 2, 1],
  [5, 1, 1],
  [1, 1, 1],
])('%i experts, %i a token, %i layer(s)', (experts, k, layers) => {
  const weights = smallMixture(20 + experts + k, experts, k, { layers });
  const tutor = openTutor(runtime, weights, { end });
  const reference = openMoeReference(weights);
  afterAll(() => tutor.dispose());

  const expectedAt = (tokens: readonly number[]): number[] => {
    reference.rewind(0);
    let logits: Float32Array = new Float32Array();
    for (const token of tokens) logits = reference.step(token);
    return [...logits];
  };

  it('prefill and step to the reference’s logits', async () => {
    const text = [4, 11, 2, 19, 3, 3, 8, 15, 2, 6, 13];
    let { state, logits } = await tutor.prefill(text.slice(0, 3));
    for (let length = 3; length < text.length; length++) {
      expect(logits[0] ?? []).toBeAllclose(expectedAt(text.slice(0, length)), tolerance);
      ({ state, logits } = await tutor.step(state, text[length] as number));
    }
    expect(logits[0] ?? []).toBeAllclose(expectedAt(text), tolerance);
  });

  it('verify several tokens at once', async () => {
    const { state } = await tutor.prefill([4, 11, 2]);
    const { logits } = await tutor.verify(state, [5, 6, 7]);
    for (const [i, row] of logits.entries())
      expect(row).toBeAllclose(expectedAt([4, 11, 2, ...[5, 6, 7].slice(0, i + 1)]), tolerance);
  });

  it('generate the reference’s tokens, alone and in batches', async () => {
    const expected = prompts.map((prompt) =>
      referenceAnswer(reference, prompt, { end, limit: 16 - prompt.length }),
    );
    for (const [i, prompt] of prompts.entries())
      expect(await tutor.generate(prompt)).toEqual(expected[i]);
    expect(await batchedAnswers(runtime, weights, prompts, { end, batch: 8 })).toEqual(expected);
  });
});

describe('an expert that is not chosen', () => {
  it('is not run for a token alone: what is no number in it reaches no logit', async () => {
    const whole = smallMixture(3, 2, 1);
    const used = new Set<number>();
    const reference = openMoeReference(whole, (_, [gate]) => gate && used.add(gate.expert));
    // A token whose whole text is routed to one expert, so that the other can be spoilt.
    const token = Array.from({ length: 20 }, (_, t) => t).find((t) => {
      used.clear();
      reference.rewind(0);
      reference.step(t);
      return used.has(0);
    });
    const tutor = openTutor(runtime, spoilt(whole, 1), { end });
    const { logits } = await tutor.step(tutor.empty, token as number);
    await tutor.dispose();
    reference.rewind(0);
    expect(logits[0] ?? []).toBeAllclose([...reference.step(token as number)], tolerance);
  });

  it('is run where it is chosen', async () => {
    const tutor = openTutor(runtime, spoilt(spoilt(smallMixture(3, 2, 1), 0), 1), { end });
    const { logits } = await tutor.step(tutor.empty, 1);
    await tutor.dispose();
    expect([...(logits[0] ?? [])].every(Number.isNaN)).toBe(true);
  });
});

/** The weights with NaN in one expert's rows of W_down. */
function spoilt(weights: Weights, expert: number): Weights {
  const parameters = new Map(weights.parameters);
  const name = 'layers.0.mlp.down';
  const { shape = [], data = new Float32Array() } = parameters.get(name) ?? {};
  const rows = data.length / 2;
  parameters.set(name, {
    shape,
    data: data.map((x, i) => (Math.floor(i / rows) === expert ? Number.NaN : x)),
  });
  return { ...weights, parameters };
}
