// The announced cache reduction of DeepSeek-V2, taken apart into shape and number format.
import { describe, expect, it } from 'vitest';
import { storageReduction } from '#src/core/reduction.ts';

const values = { fromValues: 194_560, toValues: 34_560 };

describe('storage reduction', () => {
  it('is 82.2 % by the dimensions alone', () => {
    expect([storageReduction({ ...values, fromBits: 16, toBits: 16 })]).toBeAllclose([0.822], {
      atol: 5e-4,
      because: 'published to one decimal of a per cent',
    });
  });

  it('reaches the announced 93.3 % with six bits a value', () => {
    expect([storageReduction({ ...values, fromBits: 16, toBits: 6 })]).toBeAllclose([0.933], {
      atol: 5e-4,
      because: 'announced to one decimal of a per cent',
    });
  });
});
