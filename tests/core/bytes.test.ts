// Bytes of weights and the work each fetched byte feeds.
import { describe, expect, it } from 'vitest';
import { decodeFlopPerByte, valueBytes } from '#src/core/bytes.ts';

describe('bytes', () => {
  it('feed one operation each in half precision and half of one in single, one sequence at a time', () => {
    expect(decodeFlopPerByte({ format: 'float16' })).toBe(1);
    expect(decodeFlopPerByte({ format: 'float32' })).toBe(0.5);
    expect(decodeFlopPerByte({ format: 'float16', batch: 64 })).toBe(64);
  });

  it('half a million parameters take two million bytes in single precision', () => {
    expect(valueBytes({ values: 494_080, format: 'float32' })).toBe(1_976_320);
    expect(valueBytes({ values: 10, format: 'int4' })).toBe(5);
  });
});
