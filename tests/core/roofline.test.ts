// The roofline of a published machine.
import { describe, expect, it } from 'vitest';
import { attainableFlopPerSecond, busyShare, ridgeFlopPerByte } from '#src/core/roofline.ts';

const a100 = { peakFlopPerSecond: 312e12, bandwidthBytePerSecond: 2039e9 };

describe('roofline', () => {
  it('puts the ridge of an A100 80 GB at 153 FLOP a byte', () => {
    expect([ridgeFlopPerByte(a100)]).toBeAllclose([153], {
      atol: 0.5,
      because: 'printed to a whole number',
    });
  });

  it('leaves its arithmetic idle for all but 0.65 % of the time at one FLOP a byte', () => {
    expect([busyShare({ ...a100, flopPerByte: 1 })]).toBeAllclose([0.0065], {
      atol: 5e-5,
      because: 'printed to two digits',
    });
  });

  it('is flat above the ridge and sloped below it', () => {
    expect(attainableFlopPerSecond({ ...a100, flopPerByte: 1000 })).toBe(312e12);
    expect(attainableFlopPerSecond({ ...a100, flopPerByte: 10 })).toBe(2039e10);
  });
});
