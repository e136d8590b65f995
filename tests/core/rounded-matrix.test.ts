import { expect, test } from 'vitest';
import {
  formatBits,
  roundedFormats,
  roundedMatrix,
  scaleSharing,
} from '#src/core/rounded-matrix.ts';
import { seededRandom } from '#src/tutor/random.ts';

const random = seededRandom(1);
const values = Float32Array.from({ length: 64 * 96 }, () => random() - 0.5);
const matrix = { values, rows: 64, columns: 96, channel: 'column' } as const;

test('counts the bytes of values and scales: of a tensor one, of channels one each, of groups one each', () => {
  for (const format of roundedFormats) {
    const own = (values.length * formatBits(format)) / 8;
    expect(roundedMatrix(matrix, { format, sharing: 'tensor' }).bytes).toBe(own + 2);
    expect(roundedMatrix(matrix, { format, sharing: 'channel' }).bytes).toBe(own + 2 * 96);
    expect(roundedMatrix(matrix, { format, sharing: 'group' }).bytes).toBe(own + 2 * 96 * 2);
  }
});

test('moves no value by more than half a step of its block, but for the rounding of the scale', () => {
  for (const sharing of scaleSharing) {
    const { values: rounded } = roundedMatrix(matrix, { format: 'int4', sharing });
    for (const [at, value] of values.entries())
      expect(Math.abs((rounded[at] ?? 0) - value)).toBeLessThanOrEqual((0.5 / 7 / 2) * 1.02);
  }
});

test('errs less the fewer values share a scale', () => {
  const error = (sharing: (typeof scaleSharing)[number]) => {
    const { values: rounded } = roundedMatrix(matrix, { format: 'int4', sharing });
    return values.reduce((sum, value, at) => sum + (value - (rounded[at] ?? 0)) ** 2, 0);
  };
  expect(error('group')).toBeLessThan(error('channel'));
  expect(error('channel')).toBeLessThan(error('tensor'));
});

test('leaves a channel of its own levels alone, whatever stands in the others', () => {
  const two = { values: [7, 0.001, -3, 0.007, 1, -0.004], rows: 3, columns: 2 };
  const { values: rounded } = roundedMatrix(
    { ...two, channel: 'column' },
    { format: 'int4', sharing: 'channel' },
  );
  expect([rounded[0], rounded[2], rounded[4]]).toEqual([7, -3, 1]);
  expect(rounded[1]).toBeCloseTo(0.001, 5);
});

test('keeps zeros, and refuses a matrix that is not one', () => {
  const zeros = { values: new Float32Array(6), rows: 2, columns: 3, channel: 'row' } as const;
  for (const format of roundedFormats)
    expect([...roundedMatrix(zeros, { format, sharing: 'channel' }).values]).toEqual(
      new Array(6).fill(0),
    );
  expect(() => roundedMatrix({ ...zeros, rows: 3 }, { format: 'int8', sharing: 'tensor' })).toThrow(
    '6 values came for a matrix [3, 3]',
  );
  expect(() => roundedMatrix(zeros, { format: 'int8', sharing: 'group', groupSize: 0 })).toThrow(
    'groups of 0 values',
  );
});
