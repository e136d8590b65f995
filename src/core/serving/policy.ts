// How a server packs requests into passes of the model, as data.

/** Which requests share a pass. */
export const batchings = ['single', 'static', 'continuous', 'chunked'] as const;
/**
 * `single`: one request at a time, first come first served. `static`: those that wait form a batch, which ends with its
 * longest answer. `continuous`: a row that ends is taken by the next request at the next pass; a new prompt is read in a
 * pass of its own, in which nobody writes. `chunked`: the same, prompts being read in pieces beside those who write.
 */
export type Batching = (typeof batchings)[number];

/** A draft that proposes `length` tokens, each accepted with this probability until the first refusal. */
export interface DraftPolicy {
  readonly length: number;
  readonly acceptance: number;
  /** Seconds of a draft's step over those of the tutor's. */
  readonly stepCost: number;
}

/** A server's policy. */
export interface ServingPolicy {
  readonly batching: Batching;
  /** Rows that a pass has at most. */
  readonly rows: number;
  /** Prompt tokens that a pass reads at most, `chunked` alone. */
  readonly chunk: number;
  readonly draft?: DraftPolicy;
}
