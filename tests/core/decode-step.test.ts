// A decode step's cost by hand, and its limits: weights alone, and a cache that outweighs them.
import { describe, expect, it } from 'vitest';
import {
  type DecodeStep,
  decodeStepBytes,
  decodeStepFlop,
  decodeStepFlopPerByte,
} from '#src/core/decode-step.ts';

const llama: DecodeStep = {
  parameters: 6_607_343_616,
  layers: 32,
  heads: 32,
  kvHeads: 32,
  headDim: 128,
  context: 4096,
  batch: 1,
  format: 'float16',
  cacheFormat: 'float16',
};

describe('a decode step', () => {
  it('costs two operations a weight, and four a position, width and layer', () => {
    expect(decodeStepFlop(llama)).toBe(2 * 6_607_343_616 + 4 * 4096 * 4096 * 32);
    expect(decodeStepFlop({ ...llama, batch: 3 })).toBe(3 * decodeStepFlop(llama));
  });

  it('fetches the weights once for all texts, and the cache of each', () => {
    const weights = 2 * 6_607_343_616;
    expect(decodeStepBytes({ ...llama, context: 0, batch: 8 })).toBe(weights);
    expect(decodeStepBytes({ ...llama, batch: 8 })).toBe(weights + 8 * 4096 * 524_288);
  });

  it('feeds one operation to each byte of 16-bit weights, as many more as there are texts', () => {
    const short = { ...llama, context: 0 };
    expect(decodeStepFlopPerByte(short)).toBe(1);
    expect(decodeStepFlopPerByte({ ...short, batch: 64 })).toBe(64);
  });

  it('is held back by long caches whatever the batch, unless heads share keys and values', () => {
    const long = { ...llama, context: 1_000_000, batch: 1024 };
    expect([decodeStepFlopPerByte(long)]).toBeAllclose([1], {
      rtol: 0.05,
      because: 'the weights’ share is small but there',
    });
    expect(decodeStepFlopPerByte({ ...long, kvHeads: 8 })).toBeGreaterThan(3.5);
  });
});
