import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { checkpointBytes, readCheckpoint } from '#src/train/checkpoint.ts';
import type { Recipe } from '#src/train/recipe.ts';
import { trainedModel } from '#src/train/trained-model.ts';
import type { Checkpoint, TrainingRequest } from '#src/train/training.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { asShipped, writeWeights } from '#src/tutor/weights.ts';

const runtime = createNodeRuntime();
const recipe: Recipe = {
  seed: 5,
  steps: 20,
  batch: 8,
  learningRate: 1e-2,
  warmUpSteps: 5,
  finalShare: 0.1,
  weightDecay: 0.05,
};
const end = 2;
// A toy: repeat the two prompt tokens in the other order.
const request: TrainingRequest = {
  config: {
    architecture: 'dense',
    vocabulary: 24,
    dModel: 32,
    layers: 1,
    heads: 2,
    dFeedForward: 48,
    context: 12,
  },
  recipe,
  limits: { length: 7, answers: 3 },
  examples: (step) =>
    Array.from({ length: 8 }, (_, i) => {
      const a = 4 + ((step * 7 + i * 3) % 20);
      const b = 4 + ((step * 5 + i * 11) % 20);
      return { prompt: [1, a, b, 3], answer: [b, a, end] };
    }),
};

function hashOf(parameters: Parameters<typeof writeWeights>[1]): string {
  return bytesToHex(sha256(writeWeights(request.config, parameters)));
}

describe('training on one thread', () => {
  let first: Awaited<ReturnType<typeof trainedModel>>;
  beforeAll(async () => {
    first = await trainedModel(runtime, request);
  });

  it('gives the same SHA-256 for the same seed', async () => {
    const again = await trainedModel(runtime, request);
    expect(hashOf(again.parameters)).toBe(hashOf(first.parameters));
    expect(again.losses).toEqual(first.losses);
  });

  it('gives another SHA-256 for another seed', async () => {
    const other = await trainedModel(runtime, { ...request, recipe: { ...recipe, seed: 6 } });
    expect(hashOf(other.parameters)).not.toBe(hashOf(first.parameters));
  });

  it('goes on from a checkpoint to the same bits', async () => {
    let saved = new Uint8Array();
    const stop = new AbortController();
    const broken = trainedModel(runtime, request, {
      signal: stop.signal,
      onStep: ({ step }) => step === 9 && stop.abort(),
      onCheckpoint: async (checkpoint: Checkpoint) => {
        saved = Uint8Array.from(checkpointBytes('toy/5', checkpoint));
      },
    });
    await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
    const from = readCheckpoint('toy/5', saved);
    expect(from?.step).toBe(9);
    const resumed = await trainedModel(runtime, { ...request, from });
    expect(hashOf(resumed.parameters)).toBe(hashOf(first.parameters));
    expect(resumed.losses).toEqual(first.losses);
  });

  it('learns: the toy is answered without a mistake after 300 steps', async () => {
    const { parameters, losses } = await trainedModel(runtime, {
      ...request,
      recipe: { ...recipe, steps: 300 },
    });
    expect(losses.at(-1)).toBeLessThan(0.05);
    const prompts = Array.from({ length: 20 }, (_, i) => [1, 4 + i, 4 + ((i * 7) % 20), 3]);
    const answers = await batchedAnswers(runtime, asShipped(request.config, parameters), prompts, {
      end,
      limit: 4,
      batch: 8,
    });
    const wanted = prompts.map(([, a, b]) => [b, a, end]);
    const right = answers.filter((answer, i) => `${answer}` === `${wanted[i]}`).length;
    expect(right).toBeGreaterThanOrEqual(18);
  });

  it('refuses a checkpoint of another training or cut short', () => {
    const state = {
      step: 1,
      losses: [1],
      parameters: new Float32Array(3),
      firstMoment: new Float32Array(3),
      secondMoment: new Float32Array(3),
    };
    const bytes = checkpointBytes('a/1', state);
    expect(readCheckpoint('a/1', bytes)).toEqual(state);
    expect(readCheckpoint('a/2', bytes)).toBeUndefined();
    expect(readCheckpoint('a/1', bytes.subarray(0, bytes.length - 4))).toBeUndefined();
  });
});
