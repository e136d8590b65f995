import { describe, expect, it } from 'vitest';
import { moeActiveParameters, moeParameters } from '#src/core/moe.ts';
import { transformerParameters } from '#src/core/parameters.ts';
import {
  activeParameters,
  mixerParameters,
  totalParameters,
} from '#src/core/workload/model-parameters.ts';
import { llama, routed, small } from './sample-workloads.ts';

const sizes = {
  vocabulary: 1000,
  dModel: 64,
  layers: 2,
  dFeedForward: 256,
  norm: 'rmsnorm',
} as const;

describe('parameters of a shape', () => {
  it('are those of the dense formula', () => {
    expect(totalParameters(small)).toBe(transformerParameters(sizes));
    expect(activeParameters(small)).toBe(totalParameters(small));
  });

  it('are those of the formula for experts, all and met', () => {
    const experts = { ...sizes, dFeedForward: 128, experts: 8 };
    expect(totalParameters(routed)).toBe(moeParameters(experts));
    expect(activeParameters(routed)).toBe(moeActiveParameters({ ...experts, active: 2 }));
  });

  it('count a shared layer once, and meet it as often as it is passed', () => {
    const [layer] = small.layers;
    const shared = { ...small, layers: [{ ...layer!, count: 6, stored: 1 }] };
    const single = { ...small, layers: [{ ...layer!, count: 1 }] };
    const all = { ...small, layers: [{ ...layer!, count: 6 }] };
    expect(totalParameters(shared)).toBe(totalParameters(single));
    expect(activeParameters(shared)).toBe(totalParameters(all));
  });

  it('of Llama 2 7B are the published count', () => {
    expect(totalParameters(llama)).toBe(6_738_415_616);
  });
});

describe('parameters of a mixer', () => {
  it('of attention: Q and O for every head, K and V for the shared ones', () => {
    const shape = { kind: 'attention', heads: 8, kvHeads: 2, headDim: 16 } as const;
    expect(mixerParameters(shape, 128)).toBe(2 * 128 * 128 + 2 * 128 * 32);
    expect(mixerParameters({ ...shape, bias: 'qkv' }, 128)).toBe(
      2 * 128 * 128 + 2 * 128 * 32 + 128 + 64,
    );
  });

  it('of linear attention: four matrices of the heads’ widths', () => {
    const shape = { kind: 'linear-attention', heads: 4, keyDim: 16, valueDim: 16 } as const;
    expect(mixerParameters(shape, 64)).toBe(4 * 64 * 64);
  });
});
