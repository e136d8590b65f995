// The same attention tile by tile: a block of queries stays in fast memory while the keys and values pass by, and of
// each row only the largest score so far, the sum of exponentials so far and the mixed values so far are kept. When a
// larger score comes, what was summed is scaled down by e^(old − new): the online softmax of FlashAttention (arXiv
// 2205.14135), in the order of loops of FlashAttention-2 (arXiv 2307.08691). Exact up to rounding, whatever the tiles.
import { dot, type HeadInput, headLength } from './naive-attention.ts';

/** B_r rows of queries by B_c columns of keys; the last ones may be smaller. */
export interface Tiles {
  readonly rows: number;
  readonly columns: number;
}

/** How things stand after one tile. The arrays go on changing: copy what is to be kept. */
export interface TileStep {
  /** First row and column of the tile, and the ones after its last. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  /** Whether no pair of the tile was visible, so that nothing was read. */
  readonly skipped: boolean;
  /** m: largest score so far of each row of the tile, [B_r]. */
  readonly largest: Float64Array;
  /** l: sum so far of e^(score − m), [B_r]. */
  readonly sums: Float64Array;
  /** e^(old m − new m): by what this tile scaled the earlier sums, [B_r]. */
  readonly scaled: Float64Array;
  /** Numbers moved between slow and fast memory so far, the queries' and the results' included. */
  readonly moved: number;
  /** [n, D]; a row is final after the last tile of its block. */
  readonly mixed: Float32Array;
}

/** softmax(q kᵀ / √D) v, [n, D], without a matrix of n × n; throws as `naiveAttention` does. */
export function tiledAttention(input: HeadInput, tiles: Tiles): Float32Array {
  let mixed = new Float32Array(0);
  for (const step of tiledSteps(input, tiles)) mixed = step.mixed as Float32Array<ArrayBuffer>;
  return mixed;
}

/** Yields after every tile, row block by row block; throws where a tile is empty or the input does not fit. */
export function* tiledSteps(input: HeadInput, { rows, columns }: Tiles): Generator<TileStep> {
  const n = headLength(input);
  if (!(rows >= 1 && columns >= 1))
    throw new RangeError(`tiles of ${rows} × ${columns}: give one row and one column or more`);
  const { width } = input;
  const mixed = new Float32Array(n * width);
  const scores = new Float64Array(rows * columns);
  let moved = 0;
  for (let from = 0; from < n; from += rows) {
    const to = Math.min(n, from + rows);
    const block: Block = {
      largest: new Float64Array(to - from).fill(Number.NEGATIVE_INFINITY),
      sums: new Float64Array(to - from),
      scaled: new Float64Array(to - from),
      summed: new Float64Array((to - from) * width),
    };
    moved += (to - from) * width; // the queries, once
    for (let left = 0; left < n; left += columns) {
      const right = Math.min(n, left + columns);
      const skipped = !anyVisible(input, from, to, left, right);
      if (!skipped) {
        moved += 2 * (right - left) * width; // keys and values
        attendTile(input, block, scores, [from, to], [left, right]);
      }
      if (right === n) {
        for (let at = 0; at < block.summed.length; at++)
          mixed[from * width + at] =
            (block.summed[at] as number) / (block.sums[Math.floor(at / width)] as number);
        moved += (to - from) * width; // the results, once
      }
      const { largest, sums, scaled } = block;
      yield {
        rows: [from, to],
        columns: [left, right],
        skipped,
        largest,
        sums,
        scaled,
        moved,
        mixed,
      };
    }
  }
}

interface Block {
  readonly largest: Float64Array; // [B_r]
  readonly sums: Float64Array; // [B_r]
  readonly scaled: Float64Array; // [B_r]
  readonly summed: Float64Array; // [B_r, D], not yet divided by the sums
}

function attendTile(
  { q, k, v, width, visible }: HeadInput,
  { largest, sums, scaled, summed }: Block,
  scores: Float64Array,
  [from, to]: readonly [number, number],
  [left, right]: readonly [number, number],
): void {
  const scale = 1 / Math.sqrt(width);
  const wide = right - left;
  for (let i = from; i < to; i++) {
    const row = i - from;
    const before = largest[row] as number;
    let now = before;
    for (let j = left; j < right; j++) {
      const score =
        visible && !visible(i, j) ? Number.NEGATIVE_INFINITY : scale * dot(q, i, k, j, width);
      scores[row * wide + j - left] = score;
      if (score > now) now = score;
    }
    // No pair of this row so far: nothing to scale and nothing to add.
    if (now === Number.NEGATIVE_INFINITY) continue;
    const factor = Math.exp(before - now);
    largest[row] = now;
    scaled[row] = factor;
    let sum = (sums[row] as number) * factor;
    const at = row * width;
    if (factor !== 1)
      for (let c = at; c < at + width; c++) summed[c] = (summed[c] as number) * factor;
    for (let j = left; j < right; j++) {
      const weight = Math.exp((scores[row * wide + j - left] as number) - now);
      if (weight === 0) continue;
      sum += weight;
      for (let c = 0; c < width; c++)
        summed[at + c] = (summed[at + c] as number) + weight * (v[j * width + c] as number);
    }
    sums[row] = sum;
  }
}

function anyVisible(
  { visible }: HeadInput,
  from: number,
  to: number,
  left: number,
  right: number,
): boolean {
  if (!visible) return true;
  for (let i = from; i < to; i++) for (let j = left; j < right; j++) if (visible(i, j)) return true;
  return false;
}
