// The mark of the book, drawn on 32 × 32: the walls of a bottle's neck, what waits and what gets through.

/** The walls as one stroked path; the drops as circles `[cx, cy, r]`, the last one past the neck. */
export const mark = {
  viewBox: '0 0 32 32',
  walls: 'M3 4.5H10C17.5 4.5 15 12.5 22 12.5H29M3 27.5H10C17.5 27.5 15 19.5 22 19.5H29',
  strokeWidth: 3,
  drops: [
    [5.5, 11.5, 2],
    [5.5, 20.5, 2],
    [11, 16, 2],
    [24, 16, 2],
  ],
} as const;
