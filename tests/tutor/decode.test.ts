// A state is the same whether it is reached token by token, several tokens at once, or all of them: the matrix
// form of a training, both forms of decoding and the plain recurrence agree, for each model that has one.
import { afterAll, describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { cacheTensors } from '#src/tutor/decode/caches.ts';
import { speculativeGraph } from '#src/tutor/decode/speculative-graph.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { openLinearAttentionReference } from '#src/tutor/reference/linear-attention-reference.ts';
import { openMamba2Reference } from '#src/tutor/reference/mamba2-reference.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { smallWeights, somePrompts } from './small-models.ts';
import { linearAttentionConfig, mamba2Config, smallState } from './small-states.ts';
import { trainingLogits } from './training-logits.ts';

const runtime = createNodeRuntime();
const tolerance = {
  atol: 5e-5,
  rtol: 5e-5,
  because: 'float32 sums of products in another order, and exponentials of sums for products',
} as const;
const end = 7;
const text = [4, 11, 0, 19, 3, 3, 8, 15, 2, 6, 13];
const prompts = somePrompts(24, 9);

const models = [
  { name: 'Mamba-2', config: mamba2Config(), open: openMamba2Reference },
  {
    name: 'Mamba-2 of two layers and other widths',
    config: mamba2Config({ layers: 2, heads: 2, inner: 32, state: 5, convolution: 2 }),
    open: openMamba2Reference,
  },
  {
    name: 'linear attention',
    config: linearAttentionConfig(),
    open: openLinearAttentionReference,
  },
  {
    name: 'linear attention of two layers',
    config: linearAttentionConfig({ layers: 2, heads: 4 }),
    open: openLinearAttentionReference,
  },
];

describe.each(models)('$name', ({ config, open }) => {
  const weights = smallState(31, config);
  const tutor = openTutor(runtime, weights, { end });
  const reference = open(weights);
  afterAll(() => tutor.dispose());

  const expectedAt = (tokens: readonly number[]): number[] => {
    reference.rewind(0);
    let logits: Float32Array = new Float32Array();
    for (const token of tokens) logits = reference.step(token);
    return [...logits];
  };

  it('is trained in a matrix form that says what the recurrence says', async () => {
    const logits = await trainingLogits(weights, text);
    for (let t = 0; t < text.length; t++) {
      const row = logits.subarray(t * config.vocabulary, (t + 1) * config.vocabulary);
      expect(row).toBeAllclose(expectedAt(text.slice(0, t + 1)), tolerance);
    }
  });

  it('prefills and steps to the recurrence’s logits', async () => {
    let { state, logits } = await tutor.prefill(text.slice(0, 3));
    for (let length = 3; length < text.length; length++) {
      expect(logits[0] ?? []).toBeAllclose(expectedAt(text.slice(0, length)), tolerance);
      ({ state, logits } = await tutor.step(state, text[length] as number));
    }
    expect(logits[0] ?? []).toBeAllclose(expectedAt(text), tolerance);
  });

  it('reads several tokens at once over a state that is not empty', async () => {
    const { state } = await tutor.prefill(text.slice(0, 4));
    const { logits } = await tutor.verify(state, text.slice(4));
    expect(logits).toHaveLength(text.length - 4);
    for (const [i, row] of logits.entries())
      expect(row).toBeAllclose(expectedAt(text.slice(0, 5 + i)), tolerance);
  });

  it('generates the recurrence’s tokens, alone and in batches', async () => {
    const expected = prompts.map((prompt) =>
      referenceAnswer(reference, prompt, { end, limit: 16 - prompt.length }),
    );
    for (const [i, prompt] of prompts.entries())
      expect(await tutor.generate(prompt)).toEqual(expected[i]);
    expect(await batchedAnswers(runtime, weights, prompts, { end, batch: 8 })).toEqual(expected);
  });

  it('lets a state of one size cross its border, whatever the context', () => {
    const border = (context: number) =>
      stepGraph({ ...weights, config: { ...config, context } })
        .inputs.filter(({ name }) => name.startsWith('past.'))
        .map(({ shape }) => shape);
    expect(border(16)).toEqual(border(4096));
    expect(border(16)).toEqual(cacheTensors(config).map(({ shape }) => shape));
  });

  it('remembers its first token to the last', async () => {
    const [first = [], other = []] = [text, [12, ...text.slice(1)]].map(expectedAt);
    const difference = Math.max(...first.map((x, i) => Math.abs(x - (other[i] ?? 0))));
    expect(difference).toBeGreaterThan(100 * tolerance.atol);
  });

  it('is not asked to go back', () => {
    reference.rewind(0);
    for (const token of text.slice(0, 4)) reference.step(token);
    reference.rewind(2);
    expect(() => reference.step(5)).toThrow('position 2 after 3; a state cannot go back');
    expect(() => speculativeGraph(smallWeights(1), weights, 2)).toThrow(
      `${config.architecture}: its state cannot go back`,
    );
  });
});
