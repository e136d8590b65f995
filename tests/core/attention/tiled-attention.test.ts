// Tiles against the formula as it is written: equal whatever their size, and as much moved as the closed form says.
import { describe, expect, it } from 'vitest';
import { type HeadInput, naiveAttention } from '#src/core/attention/naive-attention.ts';
import { tiledAttention, tiledSteps } from '#src/core/attention/tiled-attention.ts';
import {
  naiveAttentionBytes,
  scoreBytes,
  tileBytes,
  tiledAttentionBytes,
  tiledTrafficRatio,
} from '#src/core/attention/traffic.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';

const ROUNDING = { atol: 1e-5, because: 'sums in another order, float32 in the naive matrices' };

function head(n: number, width = 16, spread = 1, visible?: HeadInput['visible']): HeadInput {
  const random = seededRandom(n + width);
  const rows = () => normalNumbers(random, n * width, spread);
  return { q: rows(), k: rows(), v: rows(), width, ...(visible ? { visible } : {}) };
}

describe('tiled attention', () => {
  it('equals the naive one for tiles of every size, those that do not divide the length included', () => {
    for (const n of [1, 7, 37, 64])
      for (const tiles of [
        { rows: 1, columns: 1 },
        { rows: 8, columns: 8 },
        { rows: 5, columns: 3 },
        { rows: 128, columns: 16 },
      ])
        expect(tiledAttention(head(n), tiles)).toBeAllclose(naiveAttention(head(n)), ROUNDING);
  });

  it('equals it where scores are large enough to overflow without the running maximum', () => {
    const large = head(48, 16, 5);
    expect(tiledAttention(large, { rows: 16, columns: 8 })).toBeAllclose(naiveAttention(large), {
      rtol: 1e-5,
      atol: 1e-5,
      because: 'scores near a hundred are kept in float32 by the naive way',
    });
  });

  it('equals it under a causal window, and reads no tile that the window hides', () => {
    const inWindow = head(64, 16, 1, (i, j) => j <= i && i - j < 8);
    const tiles = { rows: 16, columns: 16 };
    expect(tiledAttention(inWindow, tiles)).toBeAllclose(naiveAttention(inWindow), ROUNDING);
    const read = [...tiledSteps(inWindow, tiles)].filter(({ skipped }) => !skipped).length;
    expect(read).toBe(7); // four on the diagonal, three left of it, of sixteen
  });

  it('equals it where the first tiles of a row hold nothing visible', () => {
    const late = head(24, 16, 1, (i, j) => j === i || j === 23);
    expect(tiledAttention(late, { rows: 8, columns: 4 })).toBeAllclose(
      naiveAttention(late),
      ROUNDING,
    );
  });

  it('moves what the closed form says', () => {
    for (const [n, rows] of [
      [64, 16],
      [37, 8],
      [40, 64],
    ] as const) {
      const moved = [...tiledSteps(head(n), { rows, columns: 8 })].at(-1)?.moved ?? 0;
      expect(4 * moved).toBe(tiledAttentionBytes({ tokens: n, headDim: 16, rows }));
    }
  });

  it('scales earlier sums only when a larger score comes', () => {
    for (const { scaled } of tiledSteps(head(32), { rows: 8, columns: 8 }))
      for (const factor of scaled) expect(factor).toBeLessThanOrEqual(1);
  });

  it('refuses tiles of nothing and rows that do not fit', () => {
    expect(() => tiledAttention(head(8), { rows: 0, columns: 4 })).toThrow(/one row/);
    const { q, k, v } = head(8);
    expect(() => naiveAttention({ q, k, v: v.subarray(4), width: 16 })).toThrow(/width 16/);
    expect(() => naiveAttention({ q, k, v, width: 6 })).toThrow(/multiple of 4/);
  });
});

describe('traffic', () => {
  it('is quadratic for the naive way and falls with taller tiles', () => {
    const shape = { tokens: 1024, headDim: 48 };
    expect(naiveAttentionBytes(shape)).toBe(4 * (4 * 1024 * 48 + 4 * 1024 ** 2));
    expect(scoreBytes(shape)).toBe(4 * 1024 ** 2);
    expect([
      tiledTrafficRatio({ ...shape, rows: 64 }),
      tiledTrafficRatio({ ...shape, rows: 128 }),
    ]).toBeAllclose([0.3806, 0.2015], { atol: 1e-4, because: 'printed to four decimals' });
  });

  it('moves more than the naive way where the tile is short and the head wide', () => {
    expect(tiledTrafficRatio({ tokens: 1024, headDim: 64, rows: 16 })).toBeGreaterThan(1);
  });

  it('asks fast memory for a block, a tile and its scores', () => {
    expect(tileBytes({ headDim: 48, rows: 128, columns: 32 })).toBe(
      4 * (2 * 128 * 48 + 2 * 32 * 48 + 128 * 32 + 2 * 128),
    );
  });
});
