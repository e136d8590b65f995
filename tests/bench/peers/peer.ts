// What the bench compares: anything that continues a prompt greedily with the tutor's weights.

/** One way of decoding, with one prompt's answer as its work. */
export interface Peer {
  /** As the ratios name it: `generate`, `plain`, `plain-js`, `jax-js`, `tfjs`. */
  readonly name: string;
  /** The first `count` tokens after the prompt, each the most likely; no token stops it. */
  answer(prompt: readonly number[], count: number): Promise<number[]> | number[];
  dispose(): void | Promise<void>;
}

/** cos and sin of position · 10 000^(−2i/D), both [T, D/2] (RoFormer, arXiv 2104.09864). */
export function rotaryAngles(positions: number, width: number) {
  const half = width / 2;
  const angle = (at: number) => Math.floor(at / half) * 10_000 ** ((-2 * (at % half)) / width);
  return {
    cos: Float32Array.from({ length: positions * half }, (_, at) => Math.cos(angle(at))),
    sin: Float32Array.from({ length: positions * half }, (_, at) => Math.sin(angle(at))),
  };
}
