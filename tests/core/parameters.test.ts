// Parameter counts against those the curriculum and OpenAI published, and against a count by hand.
import { describe, expect, it } from 'vitest';
import {
  ruleOfThumbParameters,
  sharedHeadsSaving,
  type TransformerShape,
  transformerParameters,
} from '#src/core/parameters.ts';

const lynx = {
  vocabulary: 64,
  dModel: 64,
  layers: 2,
  dFeedForward: 256,
  norm: 'layernorm',
  feedForwardBias: true,
} as const satisfies TransformerShape;

describe('transformer parameters', () => {
  it('reproduces the curriculum’s two published counts', () => {
    expect(transformerParameters(lynx)).toBe(103_680);
    expect(
      transformerParameters({
        vocabulary: 512,
        dModel: 64,
        layers: 2,
        dFeedForward: 256,
        norm: 'rmsnorm',
      }),
    ).toBe(131_392);
  });

  it('counts a one-layer model of width 192 matrix by matrix', () => {
    const [v, d, ff] = [600, 192, 576];
    const byHand = v * d + (4 * d * d + d * ff + ff * d + d + d) + d;
    expect(
      transformerParameters({
        vocabulary: v,
        dModel: d,
        layers: 1,
        dFeedForward: ff,
        norm: 'rmsnorm',
      }),
    ).toBe(byHand);
  });

  it('reproduces the counts of one-layer candidates near half a million', () => {
    const wide = { dModel: 176, layers: 1, dFeedForward: 704 } as const;
    const rms = { ...wide, norm: 'rmsnorm' } as const;
    expect(transformerParameters({ ...rms, vocabulary: 600 })).toBe(477_840);
    expect(
      transformerParameters({
        ...wide,
        vocabulary: 600,
        norm: 'layernorm',
        feedForwardBias: true,
      }),
    ).toBe(479_248);
  });

  it('reproduces GPT-2 small with everything it has', () => {
    expect(
      transformerParameters({
        vocabulary: 50_257,
        dModel: 768,
        layers: 12,
        dFeedForward: 3072,
        norm: 'layernorm',
        feedForwardBias: true,
        attentionBias: true,
        learnedPositions: 1024,
      }),
    ).toBe(124_439_808);
  });
});

describe('short cuts', () => {
  it('count the layers of a model with an inner width of four times its own, norms apart', () => {
    const shape = { vocabulary: 0, dModel: 128, layers: 3, norm: 'rmsnorm' } as const;
    const counted = transformerParameters({ ...shape, dFeedForward: 4 * 128 });
    expect(ruleOfThumbParameters(shape)).toBe(counted - 7 * 128);
  });

  it('take shared heads off both key and value matrices', () => {
    const llama = { layers: 32, dModel: 4096, heads: 32, headDim: 128 };
    expect(sharedHeadsSaving({ ...llama, kvHeads: 32 })).toBe(0);
    expect(sharedHeadsSaving({ ...llama, kvHeads: 8 })).toBe(32 * 2 * 4096 * 3072);
  });
});
