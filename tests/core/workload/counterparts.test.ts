import { describe, expect, it } from 'vitest';
import { cacheBytesPerToken, stateBytes } from '#src/core/workload/cache.ts';
import {
  hasExperts,
  hasMixer,
  withExperts,
  withLatents,
  withoutExperts,
  withoutLatents,
  withoutStates,
  withStates,
} from '#src/core/workload/counterparts.ts';
import { activeParameters, totalParameters } from '#src/core/workload/model-parameters.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { llama, routed } from './sample-workloads.ts';

describe('latents', () => {
  it('take four heads and a half in place of two for every head', () => {
    const latent = withLatents(llama);
    expect(hasMixer(latent, ['attention'])).toBe(false);
    expect(cacheBytesPerToken(llama) / cacheBytesPerToken(latent)).toBeCloseTo(64 / 4.5, 9);
  });

  it('become grouped heads of the same width again', () => {
    const grouped = withoutLatents(withLatents(llama));
    expect(cacheBytesPerToken(grouped)).toBe(cacheBytesPerToken(llama) / 4);
  });
});

describe('states', () => {
  it('cache nothing', () => {
    const stateful = withStates(llama);
    expect(cacheBytesPerToken(stateful)).toBe(0);
    expect(stateBytes(stateful)).toBeGreaterThan(0);
  });

  it('of a model without feed-forward blocks become half as many layers with one, of about as many weights', () => {
    const mamba: ModelShape = {
      ...llama,
      layers: [
        {
          count: 64,
          mixers: [{ kind: 'mamba-1', inner: 8192, stateDim: 16, convWidth: 4, timeRank: 256 }],
          feedForward: { kind: 'none' },
          norms: 1,
        },
      ],
    };
    const attending = withoutStates(mamba);
    expect(attending.layers[0]).toMatchObject({ count: 32, feedForward: { width: 4 * 4096 } });
    expect([totalParameters(attending)]).toBeAllclose([totalParameters(mamba)], {
      rtol: 0.2,
      because: 'two states of 6 d² against 2.5 d² of attention and 8 d² of a block',
    });
  });
});

describe('experts', () => {
  it('leave what a token meets as it was, the router apart', () => {
    const many = withExperts(llama);
    expect(hasExperts(many)).toBe(true);
    expect(activeParameters(many) - activeParameters(llama)).toBe(32 * 8 * 4096);
    expect(totalParameters(many)).toBeGreaterThan(2.5 * totalParameters(llama));
  });

  it('become one block as wide as all of them, or as those that are met', () => {
    const router = 2 * 8 * 64;
    const whole = withoutExperts(routed, () => 1);
    const met = withoutExperts(routed, (experts, chosen) => chosen / experts);
    expect(totalParameters(whole)).toBe(totalParameters(routed) - router);
    expect(totalParameters(met)).toBe(activeParameters(routed) - router);
  });
});
