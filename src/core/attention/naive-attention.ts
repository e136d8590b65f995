// Attention as the formula is written, for one head: all scores, then all shares, then the mixed values. Two matrices of
// n × n stand in memory on the way (Vaswani et al., arXiv 1706.03762; algorithm 0 of FlashAttention, arXiv 2205.14135).

/** One head's queries, keys and values, each [n, D] row-major, and which pairs may meet. */
export interface HeadInput {
  readonly q: Float32Array;
  readonly k: Float32Array;
  readonly v: Float32Array;
  /** D, a multiple of 4. */
  readonly width: number;
  /** Whether row i may look at column j; every pair unless given. Each row needs at least one. */
  readonly visible?: (row: number, column: number) => boolean;
}

/** softmax(q kᵀ / √D) v, [n, D]; throws where the three differ in size or D is no multiple of 4. */
export function naiveAttention(input: HeadInput): Float32Array {
  const { q, k, v, width, visible } = input;
  const n = headLength(input);
  const scale = 1 / Math.sqrt(width);
  const scores = new Float32Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      scores[i * n + j] =
        visible && !visible(i, j) ? Number.NEGATIVE_INFINITY : scale * dot(q, i, k, j, width);
  const shares = new Float32Array(n * n);
  for (let i = 0; i < n; i++) softmaxRow(shares, scores, i * n, n);
  const mixed = new Float32Array(n * width);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const share = shares[i * n + j] as number;
      if (share === 0) continue;
      for (let c = 0; c < width; c++)
        mixed[i * width + c] =
          (mixed[i * width + c] as number) + share * (v[j * width + c] as number);
    }
  return mixed;
}

/** n of an input; throws where its parts do not fit. */
export function headLength({ q, k, v, width }: HeadInput): number {
  if (q.length !== k.length || k.length !== v.length || q.length % width !== 0 || width % 4 !== 0)
    throw new RangeError(
      `a head of width ${width}: q, k and v have ${q.length}, ${k.length} and ${v.length} numbers; ` +
        'give as many to each, in rows of a width that is a multiple of 4',
    );
  return q.length / width;
}

/** Row i of a times row j of b, both of `width` columns; four sums at a time, so that they overlap. */
export function dot(a: Float32Array, i: number, b: Float32Array, j: number, width: number): number {
  const from = i * width;
  const to = j * width;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let c = 0; c < width; c += 4) {
    s0 += (a[from + c] as number) * (b[to + c] as number);
    s1 += (a[from + c + 1] as number) * (b[to + c + 1] as number);
    s2 += (a[from + c + 2] as number) * (b[to + c + 2] as number);
    s3 += (a[from + c + 3] as number) * (b[to + c + 3] as number);
  }
  return s0 + s1 + (s2 + s3);
}

/** The softmax of `length` scores from `at`, written to the same places. */
function softmaxRow(shares: Float32Array, scores: Float32Array, at: number, length: number): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (let j = at; j < at + length; j++) largest = Math.max(largest, scores[j] as number);
  let total = 0;
  for (let j = at; j < at + length; j++) {
    shares[j] = Math.exp((scores[j] as number) - largest);
    total += shares[j] as number;
  }
  for (let j = at; j < at + length; j++) shares[j] = (shares[j] as number) / total;
}
