import { describe, expect, it } from 'vitest';
import { attentionFlopPerToken } from '#src/core/flops.ts';
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import { attendedPairs, passCost } from '#src/core/workload/pass.ts';
import { llama, routed, small } from './sample-workloads.ts';

describe('a pass', () => {
  it('computes 2 FLOP a weight and token, without the table that is only looked up', () => {
    const { matrixFlop } = passCost(llama, { sequences: 1, positions: 1, context: 0 });
    expect(matrixFlop).toBe(2 * (totalParameters(llama) - 32000 * 4096));
  });

  it('computes attention’s pairs as the formula for one more token does', () => {
    const { mixingFlop } = passCost(llama, { sequences: 1, positions: 1, context: 999 });
    expect(mixingFlop).toBe(attentionFlopPerToken({ context: 1000, dModel: 4096, layers: 32 }));
  });

  it('fetches the weights once, however many sequences share it', () => {
    const one = passCost(small, { sequences: 1, positions: 1, context: 10 });
    const many = passCost(small, { sequences: 50, positions: 1, context: 10 });
    expect(many.weightBytes).toBe(one.weightBytes);
    expect(one.weightBytes).toBe(2 * totalParameters(small));
    expect(many.cacheBytes).toBe(50 * one.cacheBytes);
  });

  it('asks the head only for the positions whose next token is wanted', () => {
    const all = passCost(small, { sequences: 1, positions: 8, context: 0 });
    const last = passCost(small, { sequences: 1, positions: 8, context: 0, predicted: 1 });
    expect(all.matrixFlop - last.matrixFlop).toBe(2 * 7 * 1000 * 64);
  });

  it('fetches two of eight experts for one token, and nearly all for a hundred', () => {
    const expert = 2 * 2 * 64 * 128;
    const touched = (tokens: number) => {
      const { weightBytes } = passCost(routed, { sequences: tokens, positions: 1, context: 0 });
      return (weightBytes / 2 - (totalParameters(routed) - 8 * expert)) / expert;
    };
    expect([touched(1), touched(100)]).toBeAllclose([2, 8], {
      rtol: 1e-9,
      because: 'E (1 − (1 − k/E)^tokens) is 2 for one token and all but 1e-12 of 8 for a hundred',
    });
  });

  it('does work for the experts that are met, not for those that are there', () => {
    const cost = passCost(routed, { sequences: 1, positions: 1, context: 0 });
    const idle = 2 * 6 * 2 * 64 * 128;
    expect(cost.matrixFlop).toBe(2 * (totalParameters(routed) - idle));
  });
});

describe('pairs of positions', () => {
  it('are a triangle where nothing is cached', () => {
    expect(attendedPairs(4, 0, Infinity)).toBe(1 + 2 + 3 + 4);
  });

  it('are a band behind a window', () => {
    expect(attendedPairs(4, 0, 2)).toBe(1 + 2 + 2 + 2);
    expect(attendedPairs(1, 1000, 128)).toBe(128);
    expect(attendedPairs(3, 1, 3)).toBe(2 + 3 + 3);
  });
});

it('attends latents behind a cache, and expanded heads in a prompt', () => {
  const latent = {
    ...small,
    layers: [
      {
        count: 1,
        mixers: [
          {
            kind: 'latent-attention',
            heads: 4,
            latentDim: 64,
            rotaryDim: 8,
            plainDim: 16,
            valueDim: 16,
            queryRank: null,
          } as const,
        ],
        feedForward: { kind: 'none' } as const,
        norms: 1,
      },
    ],
  };
  expect(passCost(latent, { sequences: 1, positions: 1, context: 9 }).mixingFlop).toBe(
    2 * 4 * (2 * 64 + 8) * 10,
  );
  expect(passCost(latent, { sequences: 1, positions: 4, context: 0 }).mixingFlop).toBe(
    2 * 4 * (16 + 8 + 16) * 10,
  );
});
