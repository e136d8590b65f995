// The constant state of a Mamba layer against the cache it replaces.
import { describe, expect, it } from 'vitest';
import { ssmCacheParityTokens, ssmStateValues } from '#src/core/ssm.ts';

describe('state-space state', () => {
  it('a Mamba layer keeps 38 values a channel, as many as 19 tokens of cache, whatever the width', () => {
    for (const dModel of [64, 128, 176]) {
      const shape = { dModel, expand: 2, dState: 16, dConv: 4 };
      expect(ssmStateValues(shape)).toBe(38 * dModel);
      expect(ssmCacheParityTokens(shape)).toBe(19);
    }
  });
});
