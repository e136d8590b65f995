// What attention moves between slow and fast memory, counted for one head, forward only: n rows of width D. Ideal on
// both sides: a matrix that is needed for one product is read once for it. After algorithm 0 and theorem 2 of
// FlashAttention (arXiv 2205.14135), which give the orders n·D + n² and n²·D²/M.
import { valueBytes } from '../bytes.ts';
import type { Tiles } from './tiled-attention.ts';

/** n rows of width D. */
interface Head {
  readonly tokens: number;
  readonly headDim: number;
}

/** Bytes with all scores and all shares written and read again, 4·n·D + 4·n² numbers of four bytes. */
export function naiveAttentionBytes({ tokens, headDim }: Head): number {
  return float32Bytes(4 * tokens * headDim + 4 * tokens ** 2);
}

/** Bytes tile by tile: queries and results once, keys and values once for each of ⌈n / B_r⌉ blocks of queries. */
export function tiledAttentionBytes({ tokens, headDim, rows }: Head & Pick<Tiles, 'rows'>): number {
  const blocks = Math.ceil(tokens / rows);
  return float32Bytes(2 * tokens * headDim + 2 * tokens * headDim * blocks);
}

/** What tiling moves over what the naive way moves. */
export function tiledTrafficRatio(head: Head & Pick<Tiles, 'rows'>): number {
  return tiledAttentionBytes(head) / naiveAttentionBytes(head);
}

/** Bytes that must fit into fast memory: queries and results of a block, keys and values of a tile, its scores. */
export function tileBytes({ headDim, rows, columns }: Pick<Head, 'headDim'> & Tiles): number {
  return float32Bytes(2 * rows * headDim + 2 * columns * headDim + rows * columns + 2 * rows);
}

/** Bytes of the matrix of scores of the naive way, n². */
export function scoreBytes({ tokens }: Pick<Head, 'tokens'>): number {
  return float32Bytes(tokens ** 2);
}

function float32Bytes(values: number): number {
  return valueBytes({ values, format: 'float32' });
}
