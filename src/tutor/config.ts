// The shape of a tutor, in the literature's letters: V tokens, width d_model, L layers, h heads, T positions.

/** What decides a model's shape; written into its weights file and read back from there. */
export interface ModelConfig {
  /** The file of `architectures/` that builds it. */
  readonly architecture: 'dense';
  /** V: token ids run from 0 to V − 1. */
  readonly vocabulary: number;
  /** d_model: width of the residual stream; a multiple of 16 × heads (the fused rotary attention's rule). */
  readonly dModel: number;
  /** L. */
  readonly layers: number;
  /** h: attention heads; each is d_model / h wide. */
  readonly heads: number;
  /** d_ff: width inside the feed-forward block. */
  readonly dFeedForward: number;
  /** T: positions held by the KV cache. */
  readonly context: number;
}

/** The models that ship, smallest last; `draft-random` is made in place and never shipped. */
export const modelNames = ['tutor', 'twin', 'draft', 'draft-weak'] as const;

/** A model that has a weights file. */
export type ModelName = (typeof modelNames)[number];

const fields = ['vocabulary', 'dModel', 'layers', 'heads', 'dFeedForward', 'context'] as const;

/** Checks a shape read from outside; throws a `RangeError` naming the field and what came. */
export function parseConfig(value: unknown): ModelConfig {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (given.architecture !== 'dense')
    throw new RangeError(`architecture: ${String(given.architecture)}; this book knows "dense"`);
  const numbers = Object.fromEntries(
    fields.map((field) => [field, positiveInteger(field, given[field])]),
  ) as Record<(typeof fields)[number], number>;
  const { dModel, heads } = numbers;
  if (dModel % (16 * heads) !== 0)
    throw new RangeError(`dModel ${dModel} is not a multiple of 16 × ${heads} heads`);
  return { architecture: 'dense', ...numbers };
}

/** Width of one attention head, d_model / h. */
export function headWidth({ dModel, heads }: ModelConfig): number {
  return dModel / heads;
}

function positiveInteger(field: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${field}: ${String(value)}; a positive whole number is needed`);
}
