import { expect, test } from 'vitest';
import { amdahlShare, fittedTime } from '#src/core/amdahl-fit.ts';

test('the share found is the one that makes the time', () => {
  expect(amdahlShare({ before: 10, after: 3 + 7 / 16, factor: 16 })).toBeCloseTo(0.7, 12);
});

test('the same factor gives the published time back', () => {
  expect(fittedTime({ before: 10, after: 4, factor: 8, otherFactor: 8 })).toBeCloseTo(4, 12);
});

test('another factor leaves what is not relieved, and the rest over the factor', () => {
  const published = { before: 10, after: 3 + 7 / 64, factor: 64 };
  expect(fittedTime({ ...published, otherFactor: 7 })).toBeCloseTo(4, 12);
});

test('no share explains a whole that shrank more than its part', () => {
  expect(() => amdahlShare({ before: 10, after: 1, factor: 8 })).toThrow(
    /give a time between 1.25 and 10/,
  );
});
