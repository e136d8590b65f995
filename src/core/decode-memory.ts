// What a dense model of one stack occupies while it writes, item by item and to the byte: the tables and matrices its
// decode graph holds, once for all sequences, and the keys and values of each.
import { type NumberFormat, valueBytes } from './bytes.ts';
import { kvCacheBytes } from './kv-cache.ts';

/** The shape, in the literature's letters: V, d, L, d_ff, h, T. */
export interface DecodeShape {
  readonly vocabulary: number;
  readonly dModel: number;
  readonly layers: number;
  readonly dFeedForward: number;
  readonly heads: number;
  readonly context: number;
}

/** What stands in memory. */
export const memoryItems = [
  'embedding',
  'head',
  'projected',
  'attention',
  'feed-forward',
  'norms',
  'angles',
  'cache',
] as const;
/** One of these. */
export type MemoryItem = (typeof memoryItems)[number];

/**
 * Bytes of each item for `batch` sequences of T positions. The head is the embedding turned round (V·d again); the
 * first layer's projection of every token is a table of V·3d in the place of its matrix; an angle is a cosine and a
 * sine for each position and half of a head's width. Only the cache, 2·L·d·T a sequence, grows with the batch.
 */
export function decodeMemoryBytes(
  { vocabulary, dModel: d, layers, dFeedForward, heads, context }: DecodeShape,
  { batch, format }: { readonly batch: number; readonly format: NumberFormat },
): Readonly<Record<MemoryItem, number>> {
  const bytes = (values: number) => valueBytes({ values, format });
  const headDim = d / heads;
  return {
    embedding: bytes(vocabulary * d),
    head: bytes(vocabulary * d),
    projected: bytes(vocabulary * 3 * d),
    attention: bytes(layers * d * d + (layers - 1) * 3 * d * d),
    'feed-forward': bytes(layers * 2 * d * dFeedForward),
    // Two a layer and one at the end; the first layer's before attention is inside its table.
    norms: bytes(2 * layers * d),
    angles: bytes(context * headDim),
    cache: kvCacheBytes({ layers, kvHeads: heads, headDim, format, tokens: context, batch }),
  };
}

/** The sum of all items. */
export function memoryTotal(items: Readonly<Record<MemoryItem, number>>): number {
  return memoryItems.reduce((sum, item) => sum + items[item], 0);
}
