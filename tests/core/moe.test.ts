// Parameters with experts, stored and met by one token.
import { describe, expect, it } from 'vitest';
import { moeActiveParameters, moeParameters } from '#src/core/moe.ts';
import type { TransformerShape } from '#src/core/parameters.ts';

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
