// Parameters with experts, stored and met by one token.
import { describe, expect, it } from 'vitest';
import {
  expectedExperts,
  loadImbalance,
  mixtureParameters,
  moeActiveParameters,
  moeParameters,
  oneSidedImbalance,
} from '#src/core/moe.ts';
import type { TransformerShape } from '#src/core/parameters.ts';
import { seededRandom } from '#src/tutor/random.ts';

const lynx = {
  vocabulary: 64,
  dModel: 64,
  layers: 2,
  dFeedForward: 256,
  norm: 'layernorm',
  feedForwardBias: true,
} as const satisfies TransformerShape;

describe('mixture of experts', () => {
  it.each([
    [2, 170_112],
    [4, 302_720],
    [8, 567_936],
  ])('%d experts make the small model %d parameters', (experts, parameters) => {
    expect(moeParameters({ ...lynx, experts })).toBe(parameters);
  });

  it('a token meets every parameter when sent to all experts, and the dense ones plus routers when sent to one', () => {
    expect(moeActiveParameters({ ...lynx, experts: 4, active: 4 })).toBe(
      moeParameters({ ...lynx, experts: 4 }),
    );
    expect(moeActiveParameters({ ...lynx, experts: 4, active: 1 })).toBe(103_680 + 2 * 64 * 4);
  });
});

describe('the experts that a batch meets', () => {
  it('are those of one token, and all of them when there are enough tokens', () => {
    expect(expectedExperts({ experts: 8, active: 2, tokens: 1 })).toBeCloseTo(2, 12);
    expect(expectedExperts({ experts: 8, active: 2, tokens: 2 })).toBeCloseTo(2 + 2 * 0.75, 12);
    expect(expectedExperts({ experts: 8, active: 2, tokens: 64 })).toBeCloseTo(8, 6);
    expect(expectedExperts({ experts: 4, active: 4, tokens: 1 })).toBe(4);
  });

  it('are those of a simulated batch', () => {
    const random = seededRandom(3);
    const met = Array.from({ length: 4000 }, () => {
      const seen = new Set<number>();
      for (let token = 0; token < 5; token++) {
        const first = Math.floor(random() * 8);
        seen.add(first).add((first + 1 + Math.floor(random() * 7)) % 8);
      }
      return seen.size;
    });
    const mean = met.reduce((sum, n) => sum + n, 0) / met.length;
    expect([mean]).toBeAllclose([expectedExperts({ experts: 8, active: 2, tokens: 5 })], {
      atol: 0.05,
      because: 'the mean of 4000 draws with a deviation near 1 is good to 0.016',
    });
  });
});

describe('the imbalance', () => {
  it('is 1 where tokens or probabilities are even, and E where one expert has everything', () => {
    expect(loadImbalance({ shares: [0.5, 0.5], probabilities: [0.9, 0.1] })).toBe(1);
    expect(loadImbalance({ shares: [0.9, 0.1], probabilities: [0.5, 0.5] })).toBe(1);
    expect(loadImbalance({ shares: [0, 0, 1, 0], probabilities: [0, 0, 1, 0] })).toBe(4);
    expect(() => loadImbalance({ shares: [1], probabilities: [0.5, 0.5] })).toThrow(
      '1 shares and 2 probabilities',
    );
  });

  it('of one expert among equals is E · (s² + (1 − s)² / (E − 1))', () => {
    expect(oneSidedImbalance({ experts: 2, share: 0.95 })).toBeCloseTo(2 * (0.9025 + 0.0025), 12);
    expect(oneSidedImbalance({ experts: 4, share: 0.25 })).toBeCloseTo(1, 12);
    expect(oneSidedImbalance({ experts: 1, share: 1 })).toBe(1);
  });
});

describe('a mixture counted by its layers', () => {
  const tutor = {
    dModel: 192,
    expertLayers: 1,
    experts: 2,
    width: 576,
    matrices: 2,
    sharedWidth: 0,
    elsewhere: 485_760 - 2 * 192 * 576,
  } as const;

  it('is the dense tutor with a second block and a router', () => {
    expect(mixtureParameters(tutor, 2)).toBe(485_760 + 2 * 192 * 576 + 192 * 2);
    expect(mixtureParameters(tutor, 1)).toBe(485_760 + 192 * 2);
  });

  it('is the same as counted with the whole transformer', () => {
    const shape = {
      vocabulary: 600,
      dModel: 64,
      layers: 3,
      dFeedForward: 128,
      norm: 'rmsnorm',
    } as const;
    const elsewhere = moeParameters({ ...shape, experts: 1 }) - shape.layers * (64 + 2 * 64 * 128);
    const size = { dModel: 64, expertLayers: 3, width: 128, matrices: 2, sharedWidth: 0 } as const;
    expect(mixtureParameters({ ...size, experts: 4, elsewhere }, 4)).toBe(
      moeParameters({ ...shape, experts: 4 }),
    );
    expect(mixtureParameters({ ...size, experts: 4, elsewhere }, 2)).toBe(
      moeActiveParameters({ ...shape, experts: 4, active: 2 }),
    );
  });
});
