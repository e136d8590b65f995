// Seeded random numbers for tests (mulberry32).

/** A source of numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` float32 numbers between `low` and `high`. */
export function uniform(
  random: () => number,
  count: number,
  low: number,
  high: number,
): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: count }, () => low + (high - low) * random());
}
