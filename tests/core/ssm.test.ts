// The constant state of a layer against the cache it replaces, and the four lengths that must not be mistaken
// for each other.
import { describe, expect, it } from 'vitest';
import { attentionParityContext } from '#src/core/flops.ts';
import {
  attentionLayerWeights,
  causalPrefillParityTokens,
  flopParityTokens,
  linearAttentionCacheParityTokens,
  linearAttentionFlopParityTokens,
  linearAttentionLayer,
  mamba2CacheParityTokens,
  mamba2FlopParityTokens,
  mamba2Layer,
  ssmCacheParityTokens,
  ssmStateValues,
} from '#src/core/ssm.ts';
import { stateValues } from '#src/core/workload/cache.ts';
import { mixerParameters } from '#src/core/workload/model-parameters.ts';
import { variantPlans } from '#src/train/variants.ts';
import { architectureOf } from '#src/tutor/architectures/architecture.ts';
import { cacheTensors } from '#src/tutor/decode/caches.ts';

const elements = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1);

describe('state-space state', () => {
  it('a Mamba layer keeps 38 values a channel, as many as 19 tokens of cache, whatever the width', () => {
    for (const dModel of [64, 128, 176]) {
      const shape = { dModel, expand: 2, dState: 16, dConv: 4 };
      expect(ssmStateValues(shape)).toBe(38 * dModel);
      expect(ssmCacheParityTokens(shape)).toBe(19);
    }
  });

  it('is what crosses the border of the decode graphs', () => {
    const { mamba2, 'linear-attention': linear } = variantPlans;
    const kept = (config: Parameters<typeof cacheTensors>[0]) =>
      cacheTensors(config).reduce((sum, { shape }) => sum + elements(shape), 0);
    const inside = { expand: 2, dState: 16, dConv: 4, heads: 8 };
    expect(mamba2Layer({ dModel: 192, ...inside }).values).toBe(kept(mamba2.config));
    expect(linearAttentionLayer({ dModel: 192, heads: 4 }).values).toBe(kept(linear.config));
  });

  it('agrees with the workload’s Mamba-2, which has vectors beside its matrices', () => {
    const inside = { expand: 2, dState: 128, dConv: 4, heads: 80 };
    const layer = mamba2Layer({ dModel: 2560, ...inside });
    const mixer = {
      kind: 'mamba-2',
      inner: 5120,
      heads: 80,
      groups: 1,
      stateDim: 128,
      convWidth: 4,
    } as const;
    expect(layer.values).toBe(stateValues(mixer));
    const vectors = 5120 + 2 * 128 + 3 * 80 + 5120;
    expect(mixerParameters(mixer, 2560) - layer.weights).toBe(vectors);
  });

  it('grows with N, so that the 19 tokens of Mamba-1 are not every model’s', () => {
    const shape = { dModel: 2560, expand: 2, dConv: 4, heads: 80 };
    expect(mamba2CacheParityTokens({ ...shape, dState: 16 })).toBeCloseTo(19.02, 2);
    expect(mamba2CacheParityTokens({ ...shape, dState: 128 })).toBeCloseTo(131.15, 2);
    expect(linearAttentionCacheParityTokens({ dModel: 192, heads: 4 })).toBe(24.5);
  });
});

describe('the weights of a layer', () => {
  it('are those of the trained variants, their vectors apart', () => {
    const { mamba2, 'linear-attention': linear, tutor } = variantPlans;
    const matrices = ({ config }: { config: Parameters<typeof architectureOf>[0] }) =>
      architectureOf(config)
        .parameters(config)
        .filter(({ name, shape }) => name !== 'embedding' && shape.length > 1)
        .reduce((sum, { shape }) => sum + elements(shape), 0);
    const inside = { expand: 2, dState: 16, dConv: 4, heads: 8 };
    const state = mamba2Layer({ dModel: 192, ...inside, dFeedForward: mamba2.config.dFeedForward });
    expect(state.weights).toBe(matrices(mamba2));
    const rwkv = { dModel: 192, heads: 4, dFeedForward: linear.config.dFeedForward };
    expect(linearAttentionLayer(rwkv).weights).toBe(matrices(linear));
    const dense = { dModel: 192, dFeedForward: tutor.config.dFeedForward };
    expect(attentionLayerWeights(dense)).toBe(matrices(tutor));
  });
});

describe('the four thresholds', () => {
  const shape = { dModel: 192, expand: 2, dState: 16, dConv: 4, heads: 8 };

  it('of a mixer alone: where attention’s pairs have made up for its smaller matrices', () => {
    // Its matrices are larger than attention’s 4d², and a token of context costs attention 4d = 768 FLOP.
    const mixer = mamba2Layer(shape);
    expect(mixer.weights).toBe(192 * (768 + 32 + 8) + 384 * 192 + 4 * 416);
    const more = 2 * (mixer.weights - 4 * 192 ** 2) + 5 * 384 * 16;
    expect(mamba2FlopParityTokens({ ...shape, dFeedForward: 0, attentionFeedForward: 0 })).toBe(
      more / 768,
    );
  });

  it('of whole layers with as many weights: little more than the state’s own work', () => {
    const parity = mamba2FlopParityTokens({
      ...shape,
      dFeedForward: 356,
      attentionFeedForward: 576,
    });
    expect(parity).toBeGreaterThan(30);
    expect(parity).toBeLessThan(50);
    const linear = { dModel: 192, heads: 4, dFeedForward: 480, attentionFeedForward: 576 };
    expect(linearAttentionFlopParityTokens(linear)).toBe(60); // 5 · 192 / (4 · 4)
  });

  it('are never negative: a state may be the cheaper one from the first token', () => {
    const state = { weights: 10, stateFlop: 1 };
    expect(flopParityTokens({ state, attentionWeights: 100, dModel: 8 })).toBe(0);
  });

  it('of attention alone are 6d and 12d where d_ff = 4d, and 2d + d_ff and twice that in general', () => {
    const usual = { dModel: 128, dFeedForward: 512 };
    expect(attentionParityContext(usual)).toBe(6 * 128);
    expect(causalPrefillParityTokens(usual)).toBe(12 * 128);
    const ours = { dModel: 192, dFeedForward: 576 };
    expect(attentionParityContext(ours)).toBe(2 * 192 + 576);
    expect(causalPrefillParityTokens(ours)).toBe(2 * attentionParityContext(ours));
  });
});
