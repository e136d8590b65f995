// What published models keep of a text, from their shapes: the rows of the table in the cache's chapter.
import {
  cacheBytes,
  cacheBytesPerToken,
  cacheValuesPerToken,
  stateBytes,
} from '#src/core/workload/cache.ts';
import { cacheParityTokens } from '#src/core/workload/cache-parity.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import type { Words } from '../kit/figure.ts';
import { publishedModel } from '../kit/published.ts';

/** What a model keeps, as an id; `heads` and `kvHeads` are those of its attention layers. */
export type Keeps =
  | { readonly kind: 'multi-head' | 'latent'; readonly heads: number }
  | { readonly kind: 'grouped'; readonly heads: number; readonly kvHeads: number }
  | { readonly kind: 'state' }
  | { readonly kind: 'hybrid'; readonly attending: number; readonly layers: number };

/** One model. */
export interface CacheRow {
  readonly id: string;
  readonly name: Words;
  readonly keeps: Keeps;
  readonly values: number;
  readonly bytesPerToken: number;
  /** Of one text of `textTokens`, with a fixed state where there is one. */
  readonly bytesOfText: number;
  /** Tokens whose cache weighs as much as the weights; null where nothing grows. */
  readonly parity: number | null;
}

/** Length of the text in the table. */
export const textTokens = 4096;

/** The models of the table: none of them looks back over a window only. */
export const tabledModels = [
  'tutor',
  'gpt2',
  'qwen2.5-0.5b',
  'llama-2-7b',
  'llama-3-8b',
  'llama-3-70b',
  'deepseek-v2',
  'jamba',
  'mamba-2.8b',
] as const;

/** The rows in the order of the table. */
export function cacheRows(ids: readonly string[] = tabledModels): CacheRow[] {
  return ids.map((id) => {
    const { name, shape } = publishedModel(id);
    return {
      ...{ id, name, keeps: keptBy(shape) },
      values: cacheValuesPerToken(shape),
      bytesPerToken: cacheBytesPerToken(shape),
      bytesOfText: cacheBytes(shape, textTokens) + stateBytes(shape),
      parity: cacheParityTokens(shape),
    };
  });
}

function keptBy({ layers }: ModelShape): Keeps {
  const mixers = layers.flatMap(({ count, mixers: own }) => own.map((mixer) => ({ count, mixer })));
  const all = mixers.reduce((sum, { count }) => sum + count, 0);
  const growing = mixers.filter(
    ({ mixer }) => /attention$/.test(mixer.kind) && mixer.kind !== 'linear-attention',
  );
  const attending = growing.reduce((sum, { count }) => sum + count, 0);
  const [first] = growing;
  if (!first) return { kind: 'state' };
  if (attending < all) return { kind: 'hybrid', attending, layers: all };
  const { mixer } = first;
  if (mixer.kind === 'latent-attention') return { kind: 'latent', heads: mixer.heads };
  if (mixer.kind !== 'attention') return { kind: 'state' };
  const { heads, kvHeads } = mixer;
  return kvHeads === heads ? { kind: 'multi-head', heads } : { kind: 'grouped', heads, kvHeads };
}
