import { expect, test } from 'vitest';
import { binary16, e4m3, roundedToFloat, roundedToWhole } from '#src/core/number-rounding.ts';
import { fromFloat16, toFloat16 } from '#src/tutor/float16.ts';

test('has the numbers of E4M3: 448 the largest, 2⁻⁹ the smallest, eight steps between powers of two', () => {
  expect(roundedToFloat(1000, e4m3)).toBe(448);
  expect(roundedToFloat(-1000, e4m3)).toBe(-448);
  expect(roundedToFloat(2 ** -9, e4m3)).toBe(2 ** -9);
  expect(roundedToFloat(2 ** -11, e4m3)).toBe(0);
  const between = new Set<number>();
  for (let x = 1; x < 2; x += 1 / 1024) between.add(roundedToFloat(x, e4m3));
  expect([...between]).toEqual([1, 1.125, 1.25, 1.375, 1.5, 1.625, 1.75, 1.875, 2]);
});

test('sends ties to the even neighbour', () => {
  expect(roundedToFloat(1.0625, e4m3)).toBe(1);
  expect(roundedToFloat(1.1875, e4m3)).toBe(1.25);
});

test('rounds to half precision as the machine does', () => {
  for (const value of [0.1, 1 / 3, 1234.5, 6.1e-5, 5.96e-8])
    expect(roundedToFloat(value, binary16)).toBe(fromFloat16(toFloat16(Float32Array.of(value)))[0]);
});

test('keeps whole numbers within both ends', () => {
  expect(roundedToWhole(9.6, 7)).toBe(7);
  expect(roundedToWhole(-9.6, 7)).toBe(-7);
  expect(roundedToWhole(2.5, 7)).toBe(3);
});
