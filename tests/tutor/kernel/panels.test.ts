import { describe, expect, it } from 'vitest';
import { packPanels, packRounded, paddedRows } from '#src/tutor/kernel/panels.ts';

const product = { rows: 9, columns: 4, at: (row: number, column: number) => 10 * row + column };

describe('panels', () => {
  it('put eight outputs side by side, column after column, and pad with zeros', () => {
    const out = new Float32Array(paddedRows(9) * 4);
    packPanels(out, product);
    expect([...out.subarray(0, 9)]).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 1]);
    expect([...out.subarray(32, 42)]).toEqual([80, 0, 0, 0, 0, 0, 0, 0, 81, 0]);
  });

  it('round to bytes in pairs of columns, the largest weight of an output to 127', () => {
    const out = new Int8Array(paddedRows(9) * 4);
    const scales = new Float32Array(16);
    packRounded(out, scales, product);
    expect(scales[1]).toBeCloseTo(13 / 127, 6);
    // Output 1: columns 0 and 1 side by side, columns 2 and 3 sixteen further.
    expect([out[2], out[3], out[18], out[19]]).toEqual([98, 107, 117, 127]);
  });

  it('leave an output of zeros at zero', () => {
    const out = new Int8Array(8 * 2).fill(9);
    packRounded(out, new Float32Array(8), { rows: 1, columns: 2, at: () => 0 });
    expect([out[0], out[1]]).toEqual([0, 0]);
  });
});
