// What a key-value cache spares when a text of S tokens is answered with N: without one every pass computes all
// positions anew, with one each position is computed once. Only a pass's last position is projected onto the vocabulary.

/** A text and its answer, decoded with a cache or without. */
export interface Decoding {
  /** S: tokens read before the first is written. */
  readonly prompt: number;
  /** N: tokens written; the last is never read. */
  readonly answer: number;
  readonly cached: boolean;
}

/** The sizes of a dense model that its work depends on. */
export interface WorkShape {
  /** Weights in the layers' matrices. */
  readonly layerParameters: number;
  /** Weights of the output head, V · d. */
  readonly headParameters: number;
  readonly layers: number;
  /** Width that attention looks through, heads · head width. */
  readonly dModel: number;
}

/** Positions computed in all passes: S + N − 1 with a cache, S + (S + 1) + … + (S + N − 1) without. */
export function positionsComputed({ prompt, answer, cached }: Decoding): number {
  const last = prompt + answer - 1;
  return cached ? last : triangle(last) - triangle(prompt - 1);
}

/** Pairs of a position and one it looks at, itself among them, in all passes. */
export function attendedPairs({ prompt, answer, cached }: Decoding): number {
  const last = prompt + answer - 1;
  if (cached) return triangle(last);
  let pairs = 0;
  for (let length = prompt; length <= last; length++) pairs += triangle(length);
  return pairs;
}

/** FLOP of the whole answer: two a layer's weight and position, four a pair, width and layer, two a head's weight and pass. */
export function answerFlop(decoding: Decoding, shape: WorkShape): number {
  const { layerParameters, headParameters, layers, dModel } = shape;
  const inLayers = 2 * layerParameters * positionsComputed(decoding);
  const attention = 4 * dModel * layers * attendedPairs(decoding);
  return inLayers + attention + 2 * headParameters * decoding.answer;
}

/** How many times the work of decoding with a cache the same answer takes without. */
export function uncachedWorkRatio(decoding: Omit<Decoding, 'cached'>, shape: WorkShape): number {
  return (
    answerFlop({ ...decoding, cached: false }, shape) /
    answerFlop({ ...decoding, cached: true }, shape)
  );
}

function triangle(n: number): number {
  return (n * (n + 1)) / 2;
}
