import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedModels } from '#src/cli/shipped-models.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { openKernel } from '#src/tutor/kernel/kernel-session.ts';
import { openReference, referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';
import { specialTokens } from '#src/tutor/vocabulary.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { smallWeights } from '../small-models.ts';

const models = shippedModels();
const corpus = openCorpus();
const prompts = [
  ...corpus.evaluationSet('held-cells', 60),
  ...corpus.evaluationSet('held-sentences', 60),
].map(({ prompt }) => prompt);
const two = smallWeights(3, { layers: 2, dModel: 32, heads: 2, dFeedForward: 48 });

afterEach(() => vi.restoreAllMocks());

describe.each(
  (['tutor', 'twin', 'draft'] as const).flatMap((model) => [
    [model, 'fused', models[model] as Weights] as const,
    [model, 'plain', models[model] as Weights] as const,
  ]),
)('%s on the %s kernel', (_, kind, weights) => {
  beforeEach(() => {
    if (kind === 'plain') vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
  });

  it('gives the reference’s logits and the same likeliest token at every position', async () => {
    const kernel = await openKernel(weights);
    const reference = openReference(weights);
    for (const prompt of prompts) {
      kernel.forward(prompt, 0, 0);
      reference.rewind(0);
      for (const [i, token] of prompt.entries()) {
        const expected = reference.step(token);
        expect(kernel.logits(i)).toBeAllclose(expected, {
          atol: 5e-5,
          because: 'sums in single precision, logits up to a few dozen',
        });
        expect(kernel.chosen(i)).toBe(argMax(expected));
      }
    }
  });

  it('writes the reference’s answer to every held-out prompt', async () => {
    const kernel = await openKernel(weights);
    const reference = openReference(weights);
    const { context } = weights.config;
    for (const prompt of prompts.filter(({ length }) => length < context)) {
      const options = { end: specialTokens.eos, limit: context - prompt.length };
      expect(kernel.generate(prompt, options)).toEqual(referenceAnswer(reference, prompt, options));
    }
  });
});

describe('the kernel', () => {
  it('reads several positions at once as it reads them one by one', async () => {
    const [whole, single] = [await openKernel(two), await openKernel(two)];
    const tokens = [3, 1, 4, 1, 5, 9, 2, 6, 5];
    whole.forward(tokens, 0, 0);
    for (const [i, token] of tokens.entries()) {
      single.forward([token], i);
      expect(whole.logits(i)).toBeAllclose(single.logits(0), {
        atol: 1e-5,
        because: 'another order of additions',
      });
    }
  });

  it('forgets what it overwrites, so that a rejected draft leaves nothing behind', async () => {
    const [gone, fresh] = [await openKernel(two), await openKernel(two)];
    gone.forward([1, 2, 3, 4], 0);
    gone.forward([7], 2);
    fresh.forward([1, 2], 0);
    fresh.forward([7], 2);
    expect(gone.logits(0)).toBeAllclose(fresh.logits(0), {
      atol: 1e-5,
      because: 'four positions at once add in another order than two',
    });
  });

  it('stays near the exact logits in int8, in a quarter of the bytes', async () => {
    const weights = models['tutor'] as Weights;
    const [exact, rounded] = [await openKernel(weights), await openKernel(weights, { int8: true })];
    expect(rounded.weightBytes / exact.weightBytes).toBeLessThan(0.26);
    const prompt = prompts[0] as number[];
    for (const kernel of [exact, rounded]) kernel.forward(prompt, 0, 0);
    for (let i = 0; i < prompt.length; i++)
      expect(rounded.logits(i)).toBeAllclose(exact.logits(i), {
        atol: 0.25,
        because: 'weights to 1 in 127 of their largest',
      });
  });

  it('refuses what the context cannot hold, and models that are not dense', async () => {
    const kernel = await openKernel(two);
    const { context } = two.config;
    expect(() => kernel.forward([1, 2], context - 1)).toThrow(`the context holds ${context}`);
    expect(() => kernel.forward([], 0)).toThrow('0 tokens at position 0');
    const mixture = {
      ...two,
      config: { ...two.config, architecture: 'moe' },
    } as unknown as Weights;
    await expect(openKernel(mixture)).rejects.toThrow('the kernel reads dense models');
  });
});
